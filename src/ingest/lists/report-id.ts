/** One report whatever its version: a new one replaces the old one's claims, and tells of what is gone. */
export const listReportId = 'report:us-consolidated-screening-list';
