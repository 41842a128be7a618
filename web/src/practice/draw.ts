// Which questions a mock exam asks: as many as the real one, by section weight, unseen ones first.

import { shuffled } from "./chance";

export interface Question {
  id: string;
  asks: string;
  code?: string;
  snippet?: string;
  line?: string;
  /** The `data-` attributes by which the runner offers the code; empty if it runs in no browser. */
  run?: Record<string, string>;
  options: { says: string; right: boolean; why: string }[];
  objectives: string[];
  difficulty: "easy" | "medium" | "hard";
  home: string;
  page: string;
  proofs: { tier: string; label: string; url: string }[];
}

export interface ExamSection {
  name: string;
  weight: number;
  objectives: { id: string; says: string; page: string; sections: { title: string; url: string }[] }[];
}

export interface Exam {
  name: string;
  questions: number;
  minutes: number;
  sections: ExamSection[];
}

export interface Draw {
  questions: { id: string; objective: string; section: string }[];
  /** Objectives that the bank has no question for: the exam says so openly. */
  missing: string[];
}

/** Share `total` seats by weight (largest remainder); what a party has no capacity for goes to the others. */
export function seats(total: number, parties: { weight: number; capacity: number }[]): number[] {
  const given = parties.map(() => 0);
  let open = parties.map((party, n) => ({ ...party, n }));
  let left = total;
  for (;;) {
    const weight = open.reduce((sum, p) => sum + p.weight, 0);
    const capped = open.filter((p) => p.weight === 0 || (left * p.weight) / weight >= p.capacity);
    if (capped.length === 0) break;
    for (const party of capped) {
      given[party.n] = party.weight === 0 ? 0 : party.capacity;
      left -= given[party.n] as number;
    }
    open = open.filter((p) => !capped.includes(p));
  }
  const weight = open.reduce((sum, p) => sum + p.weight, 0);
  const shares = open.map((p) => ({ n: p.n, exact: (left * p.weight) / weight }));
  for (const share of shares) given[share.n] = Math.floor(share.exact);
  const over = left - shares.reduce((sum, s) => sum + Math.floor(s.exact), 0);
  for (const share of shares.sort((x, y) => (y.exact % 1) - (x.exact % 1)).slice(0, over)) {
    given[share.n] = (given[share.n] as number) + 1;
  }
  return given;
}

/**
 * Draw `total` questions of an exam: sections by weight; within a section those seen least often (`seen` counts) first,
 * so that none comes again before all were asked, and spread over the objectives as evenly as that allows.
 */
export function draw(exam: Exam, bank: Question[], total: number, seen: (id: string) => number, next: () => number): Draw {
  const used = new Set<string>();
  const missing = exam.sections.flatMap((s) => s.objectives).filter((o) => !bank.some((q) => q.objectives.includes(o.id)));
  const pools = exam.sections.map((section) => {
    const ids = new Set(section.objectives.map((o) => o.id));
    return bank.filter((q) => q.objectives.some((o) => ids.has(o)));
  });
  const counts = seats(total, exam.sections.map((s, n) => ({ weight: s.weight, capacity: (pools[n] as Question[]).length })));
  const chosen: Draw["questions"] = [];
  exam.sections.forEach((section, n) => {
    const taken = new Map(section.objectives.map((o) => [o.id, 0]));
    for (let seat = 0; seat < (counts[n] as number); seat++) {
      const open = shuffled(section.objectives, next)
        .map((o) => ({ id: o.id, free: bank.filter((q) => q.objectives.includes(o.id) && !used.has(q.id)) }))
        .filter((o) => o.free.length > 0)
        .map((o) => ({ ...o, least: Math.min(...o.free.map((q) => seen(q.id))) }))
        .sort((a, b) => a.least - b.least || (taken.get(a.id) as number) - (taken.get(b.id) as number));
      const objective = open[0];
      if (!objective) break;
      const question = shuffled(objective.free.filter((q) => seen(q.id) === objective.least), next)[0] as Question;
      used.add(question.id);
      taken.set(objective.id, (taken.get(objective.id) as number) + 1);
      chosen.push({ id: question.id, objective: objective.id, section: section.name });
    }
  });
  return { questions: shuffled(chosen, next), missing: missing.map((o) => o.id) };
}
