import type { MessageError } from '../../messages/contract.ts';
import type { PostReport } from '../../metrics/post-report.ts';
import type { Result } from '../../model/result.ts';
import type { Mark } from '../../model/tone.ts';
import { platformById } from '../../platforms/registry.ts';
import type { PostDossier } from '../../store/dossier.ts';
import type { ReadingRecord } from '../../store/schema.ts';
import { CommentsPart } from './comments-part.tsx';
import { CoursePart } from './course-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { PostHead } from './post-head.tsx';
import { ReachPart } from './reach-part.tsx';
import { ReadingsPart } from './readings-part.tsx';

/** Saves something; what could not be kept comes back as an error. */
export type Save = Promise<Result<unknown, MessageError>>;

export type PostPageProps = {
  dossier: PostDossier;
  report: PostReport<ReadingRecord>;
  /** Milliseconds since 1970. */
  now: number;
  /** `null` takes the reach back. */
  onReach: (value: number | null) => Save;
  onMark: (comment: string, mark: Mark | null) => Save;
};

/** All that is known of one post: its figures, every reading, what was unknown when, its reach and its comments. */
export function PostPage({ dossier, report, now, onReach, onMark }: PostPageProps) {
  const { post } = dossier;
  const platform = platformById(post.platform)?.name ?? post.platform;
  return (
    <div class="sheet report">
      <PostHead dossier={dossier} report={report} platform={platform} now={now} />
      <FiguresPart dossier={dossier} report={report} />
      <CoursePart report={report} platform={platform} />
      <MarksPart report={report} createdAt={post.createdAt} />
      <ReadingsPart report={report} />
      <ReachPart reach={post.reach} report={report} onSave={onReach} />
      <CommentsPart dossier={dossier} now={now} onMark={onMark} />
    </div>
  );
}
