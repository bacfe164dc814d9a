/**
 * Names of bodies and parts of the world that stand where a speaker does and are nobody, beside countries, acronyms and
 * what ends like a body's name: companies, platforms, continents, seats of governments. Data, lower case.
 */
export const BODIES: ReadonlySet<string> = new Set(
  `africa, alibaba, alphabet, amazon, amnesty international, anthropic, apple, asia, baidu, beijing, brussels, bytedance,
big tech, caribbean, cisco, cloudflare, deepmind, deutsche telekom, ericsson, europe, european commission, european council,
european union, facebook, greenpeace, huawei, human rights watch, instagram, intel, internet society, interpol, kaspersky,
latin america, linkedin, meta, middle east, moscow, mozilla, netflix, nokia, north america, nvidia, openai, oracle,
qualcomm, reddit, samsung, siemens, silicon valley, skype, snapchat, south america, spotify, telefonica, telegram, tencent,
tiktok, twitter, uber, verisign, vodafone, wechat, whatsapp, wikimedia, wikipedia, youtube, zoom`.split(
    /,\s+/,
  ),
);
