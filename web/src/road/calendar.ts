// A plan as a calendar file (RFC 5545), one whole-day entry a study day.

import type { Day } from "./plan";

const text = (value: string) => value.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, "\\n");

/** Lines of at most 75 octets, continued with a space, as section 3.1 of RFC 5545 asks. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    if (new TextEncoder().encode(part + letter).length > (parts.length ? 74 : 75)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join("\r\n ");
}

/** The calendar file; `says` puts a day's tasks into words. */
export function calendar(days: Day[], stamp: Date, says: (day: Day) => string[]): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Runproof//Plan//EN"];
  for (const day of days) {
    const tasks = says(day);
    lines.push(
      "BEGIN:VEVENT",
      `UID:runproof-${day.date}@plan`,
      `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
      `DTSTART;VALUE=DATE:${day.date.replaceAll("-", "")}`,
      `SUMMARY:${text(`Study: ${tasks[0] ?? ""}`)}`,
      `DESCRIPTION:${text(tasks.join("\n"))}`,
      "END:VEVENT",
    );
  }
  return [...lines, "END:VCALENDAR", ""].map(folded).join("\r\n");
}
