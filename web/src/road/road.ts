// Paths and points as `macros/road.py` writes them to data/road.json.

import { data } from "../shared/site";
import type { Station } from "./plan";
import type { Point } from "./points";

export interface Road {
  paths: Record<string, { name: string; exam: string | null; minutes: number; stations: Station[] }>;
  /** Objective, then the point's key. */
  points: Record<string, Record<string, Point>>;
  /** Objective, then the exercise's id with its address. */
  exercises: Record<string, Record<string, string>>;
}

export const road = () => data<Road>("road");
