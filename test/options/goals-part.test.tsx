// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { reportMember } from '../../src/metrics/group-report.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import { GoalsPart } from '../../src/options/account/goals-part.tsx';
import { MemberCells } from '../../src/options/groups/member-cells.tsx';
import { DAY, POSTED, perFollower, postWith } from '../metrics/builders.ts';

const calendar = calendarOf('Asia/Jakarta');
const now = POSTED + DAY;
const options = { period: calendar.periodOfDays(now, 30), calendar, now, targets: DEFAULT_TARGETS };
const nothing = { posts: [], followers: [], readings: new Map(), replies: [], marks: new Map() };

function shown(what: preact.ComponentChild): string {
  const place = document.createElement('div');
  act(() => render(what, place));
  return place.textContent ?? '';
}

test('a rounded rate of the period before keeps its sign', () => {
  const previous = { n: 8, median: { low: 1.9, high: 2.1, stated: 2 } };
  const report = reportAccount(nothing, perFollower, options);
  const goals = [{ goal: 'engagement', trend: 'unclear', previous } as const];
  expect(shown(<GoalsPart report={{ ...report, goals }} />)).toContain('sebelumnya ≈ 2,0% dari 8');
});

test('comments that are too young for an answer are not called unread', () => {
  const post = postWith('1', 5, { createdAt: now - DAY });
  const young = { key: 'x:7', post: post.key, parent: null, byOwner: false, createdAt: now, firstSeen: now };
  const row = (replies: (typeof young)[]) => {
    const report = reportMember({ ...nothing, posts: [post], replies }, perFollower, options);
    const account = {
      key: 'x:10',
      platform: 'x',
      counts: {},
      stated: {},
      firstSeen: 0,
      lastRead: 0,
    } as const;
    return shown(<MemberCells member={{ account, name: 'Dinas', report }} targets={DEFAULT_TARGETS} />);
  };
  expect(row([])).toContain('belum ada komentar terbaca');
  expect(row([young])).toContain('belum ada yang harus dijawab');
});
