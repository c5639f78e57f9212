/** Arguments that are given: GraphQL's null and undefined both mean "not asked". */
export type Given<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;
}
