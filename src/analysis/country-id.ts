const COUNTRY_CODE = /^[A-Z]{2}$/;
const COUNTRY_ID = /^places\/([A-Z]{2})$/;

/** Whether an id without its folder is a country's: ISO 3166-1 alpha-2; ids of all other entries are in small letters. */
export const isCountryCode = (id: string): boolean => COUNTRY_CODE.test(id);

/** The code of the country that a full glossary id (`places/EG`) is of; null for other ids, and none. */
export const countryOfId = (id: string | null): string | null => COUNTRY_ID.exec(id ?? '')?.[1] ?? null;
