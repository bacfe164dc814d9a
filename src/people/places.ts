import { words } from '../text/words.ts';
import { countryNames } from './role-words.ts';

const toSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((name) => name.trim().replace(/\s+/gu, ' ')));

/** Countries and unions as labels of the United Nations print them, beside their English names. Data, folded. */
const OTHER_COUNTRY_NAMES =
  toSet(`african union, america, arab states, brasil, cabo verde, cape verde, chinese taipei, czech republic,
drc, dr congo, england, espana, european union, gambia, great britain, holy see, ivory coast, korea, kosovo, lao pdr,
macedonia, north korea, palestine, plurinational state bolivia, russia, scotland, south korea, swaziland, syria, taiwan,
timor leste, turkey, turkiye, u s, u k, united states america, viet nam, wales`);

/**
 * Cities in which hubs and studios of meetings are, and that no first name is called after (not Sofia, Adelaide, Lima).
 * Data, folded; those of several words look most like names.
 */
const CITIES =
  toSet(`abidjan, abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, baku, bangkok,
beijing, beirut, belgrade, berlin, bogota, brasilia, bratislava, brussels, bucharest, budapest, buenos aires, cairo,
cape town, caracas, colombo, copenhagen, cotonou, dakar, dar es salaam, dhaka, doha, dubai, dublin, geneva, guadalajara,
guatemala city, hague, hanoi, harare, helsinki, ho chi minh city, hong kong, hyderabad, islamabad, istanbul, jakarta,
johannesburg, kampala, kathmandu, katowice, khartoum, kigali, kingston, kinshasa, kuala lumpur, kyiv, kyoto, la paz,
lagos, lillestrom, lisbon, ljubljana, london, los angeles, luanda, lusaka, manila, maputo, mexico city, minsk,
mogadishu, monrovia, montevideo, montreal, moscow, mumbai, nairobi, new delhi, new york, new york city, oslo,
ouagadougou, panama city, paris, phnom penh, port au prince, port louis, port moresby, port of spain, porto alegre,
prague, pretoria, quito, ramallah, rio de janeiro, riyadh, rome, saint petersburg, san francisco, san jose,
san salvador, santo domingo, sao paulo, sarajevo, seoul, sharm el sheikh, singapore, skopje, st petersburg, stockholm,
strasbourg, taipei, tallinn, tashkent, tbilisi, tehran, tel aviv, the hague, tirana, tokyo, trieste, tunis,
ulaanbaatar, vientiane, vienna, vilnius, warsaw, washington, washington dc, yangon, yaounde, yerevan, zagreb, zurich`);

const keyOf = (parts: readonly string[]) => parts.filter((word) => word !== 'the').join(' ');
const COUNTRIES = new Set(countryNames().map((name) => keyOf(words(name))));

/** Whether a name is a country's or a region's. */
export function isCountry(name: string): boolean {
  const key = keyOf(words(name));
  return COUNTRIES.has(key) || OTHER_COUNTRY_NAMES.has(key);
}

/** Whether a name is a country's, a region's or a city's. */
export const isPlace = (name: string): boolean => isCountry(name) || CITIES.has(keyOf(words(name)));
