/** The last words of firms' names, which short forms leave out. */
const tail = '(?:Inc|Corp|Corporation|Ltd|Limited|LLC|Technologies|Technology|Tech|Semiconductors?|Silicon|Microelectronics|Electronics|Micro|Microsystems|Systems|Networks?|Holdings|Group|Labs?|Computing|Compute|Devices|Industries|Precision|Optoelectronics|Optics|Photonics|Materials|Foundry|Foundries|Fab|Intelligence|Intelligent|Memory|Packaging|Power|Cloud|Telecom|Capital|Ventures|Fund(?: (?:Phase )?(?:I{1,3}|IV|V))?|Resources|Integrated|Securities|Research|Instruments|Logic|Circuits|Microdevices|Interconnect|Communications|Cooling|Thermal|Energy|Digital|Robotics|Motors|University|Institute|Bank|Partners|Analytics|Consulting|Insights|Advisory|Investment|Advanced|International|Telekom|Mobile|Unicom|Grid|Electric|Motor|Kapital|Financial|Finance|Insurance|Equity|Trust|Steel|Petroleum|Airlines|Railways?|Aerospace|Studios|Games|Media|Assembly|Wafer|Storage|Software|Designs?|Dynamics|Sciences?|Works|Components|Substrates?|Lasers?|AI)';
export const companyTail = new RegExp(`(?: ${tail})+$`, 'u');
export const sureTail = /(?: (?:Inc|Corp|Corporation|Ltd|Limited|LLC|Technologies|Semiconductors?|Microelectronics|Electronics|Microsystems|Systems|Holdings|Group|Labs?|Photonics|Optoelectronics|Foundry|Foundries|Fund|University|Securities|Capital|Ventures|Telekom|Kapital|Grid|Unicom))+$/u;

/** What an arm of a firm is called: Acme Cloud is not Acme. */
export const armTail = / (?:Cloud|Capital|Ventures|Fund|Foundry|Foundries|Research|Energy|Power|Media|Games|Studios|Mobile|Finance|Financial|Insurance|Securities|Digital|Partners|Trust|Bank|University|Institute|Memory|Packaging|Motors)$/u;
/** Acme Capital and Acme Foundry are firms beside Acme. */
export const ownBusiness = /^ (?:Capital|Ventures|Investments?|Fund|Foundry|Securities|Cloud)$/u;
/** What only a firm is done to. */
export const stakeBefore = /\b(?:\d[\d.]*(?:%| ?per ?cent) of|(?:stakes?|share|interest|holding) in|owns|acquired|bought|controls|subsidiary of|unit of|supplies|supplier to|owned by|packaged by|made by) (?:the )?$/u;
/** What only a firm does. */
export const doesAsFirm = /^,? (?:(?:has|have|had|also|now|already|since|then) ){0,2}(?:(?:holds|owns|bought|acquired|took) (?:about |some |around |roughly )?(?:an? )?(?:[a-z]+ )?(?:\d|stake)|(?:announced|said|says) |(?:operates|runs|owns)(?=[,.;])|(?:bought|ordered|runs|operates|installed|deployed|rents|leases|sells|signed|supplies|acquired) (?:about |some |around |its |the |an? |up to |more than )?[\dA-Za-z])/u;
