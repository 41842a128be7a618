// Which flashcard comes next, and when it comes again (FSRS). Pure but for the clock it is given.

import { Rating, createEmptyCard, fsrs, generatorParameters, type Card as Schedule, type FSRS, type Grade } from "ts-fsrs";
import type { Card } from "./bank";
import { today } from "./due";
import type { Progress, Scheduled } from "./progress";

export { Rating, type Grade };

const scheduler = fsrs(generatorParameters({ enable_fuzz: false }));
const DAY = 24 * 60 * 60 * 1000;

function restored(kept: Scheduled): Schedule {
  const { at: _, begun: __, due, last_review, ...rest } = kept;
  return { ...rest, due: new Date(due), ...(last_review === undefined ? {} : { last_review: new Date(last_review) }) } as Schedule;
}

function stored(card: Schedule, at: number): Scheduled {
  const { due, last_review, ...rest } = card;
  return { ...rest, due: due.getTime(), ...(last_review ? { last_review: last_review.getTime() } : {}), at } as Scheduled;
}

/** The schedule after a grade given at `now`. */
export function graded(kept: Scheduled | undefined, grade: Grade, now: number): Scheduled {
  return reviewed(scheduler, kept, grade, now);
}

/** The same by another scheduler. The first review is remembered. */
export function reviewed(by: FSRS, kept: Scheduled | undefined, grade: Grade, now: number): Scheduled {
  const before = kept ? restored(kept) : createEmptyCard(new Date(now));
  const begun = kept === undefined || kept.reps === 0 ? now : kept.begun;
  return { ...stored(by.next(before, new Date(now), grade).card, now), ...(begun === undefined ? {} : { begun }) };
}

/** A card as if it had never been shown: what undoing its first review leaves. */
export function blank(now: number): Scheduled {
  return stored(createEmptyCard(new Date(now)), now);
}

function unseen(kept: Scheduled | undefined): boolean {
  return kept === undefined || kept.reps === 0;
}

/** In how long a card would come back after each grade, e.g. "10 min" or "4 d". */
export function intervals(kept: Scheduled | undefined, now: number): Record<Grade, string> {
  const told = (grade: Grade) => span(graded(kept, grade, now).due - now);
  return { [Rating.Again]: told(Rating.Again), [Rating.Hard]: told(Rating.Hard), [Rating.Good]: told(Rating.Good), [Rating.Easy]: told(Rating.Easy) } as Record<Grade, string>;
}

function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60000);
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  return minutes < 24 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(milliseconds / DAY)} d`;
}

export interface Counts {
  due: number;
  fresh: number;
  total: number;
}

/** When a card was first reviewed. Progress of version 1 shows it only while there was one review. */
function begun(kept: Scheduled): number {
  return kept.begun ?? (kept.reps === 1 ? (kept.last_review ?? 0) : 0);
}

/** How many cards were begun today. */
export function begunToday(progress: Readonly<Progress>, now: number): number {
  return Object.values(progress.cards).filter((card) => !unseen(card) && begun(card) >= today(now)).length;
}

/** What a deck holds now; `fresh` is what today's limit still allows. */
export function counts(deck: Card[], progress: Readonly<Progress>, now: number): Counts {
  const known = deck.map((c) => progress.cards[c.id]);
  const due = known.filter((c) => !unseen(c) && (c as Scheduled).due <= now).length;
  const unknown = known.filter(unseen).length;
  const allowed = Math.max(0, progress.settings.newCardsPerDay - begunToday(progress, now));
  return { due, fresh: Math.min(unknown, allowed), total: deck.length };
}

/** The next card: the longest due first, then a new one while today's limit allows. */
export function nextCard(deck: Card[], progress: Readonly<Progress>, now: number): Card | null {
  const at = (card: Card): number => {
    const kept = progress.cards[card.id];
    return unseen(kept) ? Infinity : (kept as Scheduled).due;
  };
  const due = deck.filter((c) => at(c) <= now).sort((a, b) => at(a) - at(b));
  if (due[0]) return due[0];
  return counts(deck, progress, now).fresh > 0 ? (deck.find((c) => unseen(progress.cards[c.id])) ?? null) : null;
}

/** When the next card of a deck that has nothing to show now falls due, or null. */
export function nextDue(deck: Card[], progress: Readonly<Progress>): number | null {
  const dues = deck.map((c) => progress.cards[c.id]).flatMap((kept) => (unseen(kept) ? [] : [(kept as Scheduled).due]));
  return dues.length ? Math.min(...dues) : null;
}

