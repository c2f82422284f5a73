// Numbers and days in Arabic, with the digits 0 to 9 as in the rest of the program.

const PLURAL = new Intl.PluralRules("ar");
const DAY = new Intl.DateTimeFormat("ar-u-nu-latn-ca-gregory", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** How many reports, after a preposition: «تقرير واحد»، «تقريرين»، «3 تقارير». */
export function reports(count) {
  switch (PLURAL.select(count)) {
    case "one": return "تقرير واحد";
    case "two": return "تقريرين";
    case "few": return `${count} تقارير`;
    case "many": return `${count} تقريرًا`;
    default: return `${count} تقرير`;
  }
}

/** A day such as 2024-02-11 in words; null where it is not known. */
export function day(iso) {
  return iso ? DAY.format(new Date(`${iso}T00:00:00Z`)) : null;
}

/** A moment such as 2024-02-11T17:05:00Z in words, as the clocks of the zone showed it. */
export function moment(iso, timeZone) {
  const form = { dateStyle: "long", timeStyle: "short" };
  const at = new Date(iso);
  try {
    return at.toLocaleString("ar-u-nu-latn-ca-gregory", { ...form, timeZone });
  } catch {
    // A zone that this browser does not know.
    return at.toLocaleString("ar-u-nu-latn-ca-gregory", { ...form, timeZone: "UTC" });
  }
}
