/**
 * Names that are English words too. In lower case they are the word, unless they stand where the speaker does: `the price
 * of data`, but `what did price say`. Data, lower case.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `amber april arch art august baker ball bank banks barber bell berry best bill bird bishop black bloom bond book booth
branch bridge bridges broad brook brown bush butler camp carpenter carter case cash chance chapel chase church cliff
close coin cook cooper cotton couch country court crisp cross crown dale day dean diamond drew driver duke earl early
east english fair faith farmer fast field fields fisher flower flowers ford forest fox france frank free french friend
frost garden gates gene german gift glass gold good grace grant grave gray green grey guy hall hand hardy harmony head
heart hill hills holland holmes hook hope house hunt hunter ice irons ivory ivy jack joy judge just justice keen key king
kings knight lake lance land lane law laws lemon light lily little lock long lord love major march mark marks
marsh marshall mason may mercy might miles mill miller mills moon moor more moss mountain new noble north oak olive page
paris park parks parish past peace pearl penny piece pike place pole pool poor pope porter post potter pound power powers
price pride prime prince prior proud queen quick rain ray read reader reason rice rich rivers road rob robin rock rose
royal rule rush sage sail sands savage school sharp shepherd short silver singer small smart smith snow south speed
spring star steel stern stone stones storm story street strong sue summer summers sun sweet swift table taylor temple
trainer true turner victor wade walker wall ward waters weaver web week wells west wheeler white wild will wind wing
winter wise wolf wood woods worth wright young`.split(/\s+/),
);
