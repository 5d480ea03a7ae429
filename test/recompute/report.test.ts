import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../src/exports/bundle.ts';
import { type AccountReport, reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { postsOfMonth, rankActive, rankPopular } from '../../src/metrics/rankings.ts';
import { within } from '../../src/metrics/within.ts';
import { withFormula } from '../../src/model/engagement.ts';
import { type Range, statedOf } from '../../src/model/verdict.ts';
import { bundleSources } from '../../src/options/bundle-sources.ts';
import type { Database } from '../../src/store/database.ts';
import { type Dossier, loadDossier } from '../../src/store/dossier.ts';
import { loadPostRows } from '../../src/store/rows.ts';
import { fill } from '../seed/fill.ts';
import { seedChunks } from '../seed/year.ts';
import { freshDatabase } from '../store/builders.ts';
import { differences } from './differences.ts';
import { type AccountFigures, recompute, recomputeRankings } from './figures.ts';
import { openExport } from './files.ts';
import { type History, historyIn } from './history.ts';
import { formulaIn, PLATFORMS, platformIn } from './platforms.ts';

/** What Takar shows of an account and of a month, beside what the second opinion makes of the export. */

const ZONE = 'Asia/Jakarta';
const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const calendar = calendarOf(ZONE);
const PERIODS = [
  { from: calendar.startOfDay('2026-08-01'), until: calendar.startOfDay('2026-09-01') },
  { from: calendar.startOfDay('2026-10-20'), until: calendar.startOfDay('2026-11-20') },
  { from: calendar.startOfDay('2025-11-01'), until: calendar.startOfDay('2026-11-01') },
  { from: calendar.startOfDay('2026-08-03'), until: calendar.startOfDay('2026-08-05') },
];
const FORMULAS = ['core/usual', 'extended/followers', 'comments/usual', 'core/views'] as const;
const TARGETS = { answerHours: 12, quietDays: 7 };

async function exported(db: Database): Promise<History> {
  const folder = await mkdtemp(join(tmpdir(), 'takar-report-'));
  try {
    const pieces: Uint8Array[] = [];
    const options = { csvSeparator: ';', version: '0.1.0', now: new Date(NOW) } as const;
    await writeBundle(bundleSources(db, await loadPostRows(db)), options, (piece) => {
      if (typeof piece !== 'string') pieces.push(piece);
    });
    await writeFile(join(folder, 'takar.zip'), Buffer.concat(pieces));
    return historyIn(openExport(join(folder, 'takar.zip')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both sides in one form. */
function ends(range: Range | undefined) {
  return range && [range.low, range.high, statedOf(range)];
}

function shown(report: AccountReport) {
  const { typical, growth, continuity, answers, perDay, adjusted, marked } = report;
  return {
    rates: report.posts.map(({ key, rate, reason, maturity }) => [key, ends(rate), reason, maturity]),
    typical: [typical.n, ends(typical.median), ends(typical.mean)],
    interval: typical.interval && [typical.interval.low, typical.interval.high, typical.interval.coverage],
    adjusted: adjusted && [ends(adjusted.rate), adjusted.n, adjusted.prior],
    perDay: perDay && [ends(perDay.perDay), ends(perDay.dailyRate), perDay.posts, perDay.measured],
    growth: growth && [
      growth.first.at,
      growth.last.at,
      growth.days,
      ends(growth.change),
      ends(growth.percent),
    ],
    formats: report.formats.formats.map(({ format, typical: of }) => [format, of.n, ends(of.median)]).sort(),
    answers: { ...answers, stated: ends(answers.stated) },
    marked: [marked.n, marked.of, marked.positive],
    reactions: report.reactions,
    continuity,
    first: report.posts.flatMap((post) =>
      [post.hour, post.day, post.week].map(({ state, low, high, point, fell, reason }) => [
        post.key,
        state,
        low,
        high,
        point,
        fell,
        reason,
      ]),
    ),
    sums: [report.within.hour, report.within.day, report.within.week],
  };
}

function recomputed(figures: AccountFigures) {
  const { rate, growth, continuity, answers, perDay, adjusted, tones, first } = figures;
  const counted = new Set(first.day.each.map(({ post }) => post));
  const inTime = [...figures.posts].filter(({ post }) => counted.has(post));
  const each = [first.hour.each, first.day.each, first.week.each];
  return {
    rates: inTime.map(({ post, rate: of, missing, maturity }) => [post, ends(of), missing, maturity]),
    typical: [rate.n, ends(rate.median), ends(rate.mean)],
    interval: rate.spread && [rate.spread.low, rate.spread.high, rate.spread.coverage],
    adjusted: adjusted && [ends(adjusted.rate), adjusted.n, adjusted.prior],
    perDay: perDay && [ends(perDay.perDay), ends(perDay.dailyRate), perDay.posts, perDay.measured],
    growth: growth && [
      growth.first.at,
      growth.last.at,
      growth.days,
      ends(growth.change),
      ends(growth.percent),
    ],
    formats: Object.entries(rate.formats)
      .map(([format, of]) => [format, of.n, ends(of.median)])
      .sort(),
    answers: { ...answers, stated: ends(answers.stated) },
    marked: [tones.n, tones.of, tones.positive],
    reactions: figures.reactions,
    continuity,
    first: first.day.each.flatMap(({ post }, index) =>
      each.flatMap((of) => {
        const one = of[index];
        return one ? [[post, one.state, one.low, one.high, one.point, one.fell, one.reason]] : [];
      }),
    ),
    sums: [first.hour.sum, first.day.sum, first.week.sum],
  };
}

/** A post's place says nothing: both are put in order of their keys. */
function inOrder<T extends { rates: unknown[][]; first: unknown[][] }>(figures: T): T {
  const byKey = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
  return { ...figures, rates: figures.rates.toSorted(byKey), first: figures.first.toSorted(byKey) };
}

const db = freshDatabase();
await fill(
  db,
  seedChunks({ seed: 11, now: NOW, posts: 900, readings: 9_000, accounts: Object.keys(PLATFORMS) }),
);
const replies = await db.replies.filter(({ byOwner, parent }) => !byOwner && parent === null).toArray();
const TONES = ['positive', 'negative', 'question'] as const;
await db.marks.bulkAdd(
  replies.slice(0, 200).map(({ key, post }, index) => {
    const tone = TONES[index % 3];
    return index % 4 === 0 || tone === undefined
      ? { comment: key, post, at: NOW, noAnswerNeeded: true as const }
      : { comment: key, post, at: NOW, tone };
  }),
);
const history = await exported(db);
const dossiers: Dossier[] = [];
for (const { key } of await db.accounts.toArray()) {
  const dossier = await loadDossier(db, key);
  if (dossier) dossiers.push(dossier);
}

describe.each(
  dossiers.map((dossier) => [dossier.account.key, dossier] as const),
)('%s', (account, dossier) => {
  it.each(FORMULAS)('has the same figures by both, measured by %s', (text) => {
    const formula = formulaIn(text);
    for (const period of PERIODS) {
      const facts = withFormula(dossier.facts, formula);
      const report = reportAccount(dossier, facts, { period, calendar, now: NOW, targets: TARGETS });
      const figures = recompute(history, { account, period, zone: ZONE, formula, now: NOW });
      expect(differences(inOrder(recomputed(figures)), inOrder(shown(report)))).toEqual([]);
    }
  });
});

describe('The rankings of a month', () => {
  it.each(['2026-07', '2026-10'])('are the same by both: %s', (month) => {
    const entries = dossiers.map(({ account, facts, posts, readings }) => {
      const own = postsOfMonth(posts, month, calendar);
      const each = own.posts.map((post) => within(post, readings.get(post.key) ?? [], 24, facts, NOW));
      const outside = facts.outsideRankings;
      return { account: account.key, posts: own.posts.length, each, ...(outside && { outside }) };
    });
    const ours = recomputeRankings(history, {
      month,
      zone: ZONE,
      now: NOW,
      formula: formulaIn('core/usual'),
    });
    const active = rankActive(entries).map(({ account, posts, rank }) => [account, posts, rank]);
    expect(ours.active.map(({ account, posts, place }) => [account, posts, place]).sort()).toEqual(
      active.sort(),
    );
    const popular = rankPopular(entries).map(({ account, sum, best, worst, typical, byTypical }) => [
      account,
      sum,
      best,
      worst,
      typical,
      byTypical,
    ]);
    const opinion = ours.popular.map(({ account, sum, bySum, median, byMedian }) => [
      account,
      sum,
      bySum?.best,
      bySum?.worst,
      median,
      byMedian,
    ]);
    const isIn = ([account]: unknown[]) => PLATFORMS[platformIn(String(account))]?.inRankings;
    expect(differences(opinion.filter(isIn).sort(), popular.filter(isIn).sort())).toEqual([]);
  });
});

it('would show a figure that differs, however small its part', () => {
  const [dossier] = dossiers;
  if (dossier === undefined) throw new Error('no account');
  const [period] = PERIODS;
  const formula = formulaIn('core/usual');
  const shownBy = (posts: Dossier['posts']) =>
    shown(
      reportAccount({ ...dossier, posts }, withFormula(dossier.facts, formula), {
        period: period ?? { from: 0, until: NOW },
        calendar,
        now: NOW,
        targets: TARGETS,
      }),
    );
  const later = dossier.posts.map((post) => ({ ...post, createdAt: (post.createdAt ?? 0) + 1 }));
  expect(differences(shownBy(later), shownBy(dossier.posts)).join(' ')).toContain('continuity.lastPostAt');
});

it('rests on accounts of every platform with a year of posts and comments', () => {
  expect(dossiers.map(({ account }) => account.platform).sort()).toEqual(Object.keys(PLATFORMS).sort());
  for (const dossier of dossiers) {
    expect(dossier.posts.length).toBe(150);
    const times = dossier.posts.flatMap(({ createdAt }) => createdAt ?? []);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(300 * DAY);
  }
  expect(replies.length).toBeGreaterThan(500);
});
