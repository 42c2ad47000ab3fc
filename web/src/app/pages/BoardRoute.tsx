import { lazy, Suspense } from 'react'
import { BoardPage } from '../../features/board/BoardPage'

const WaitingReveals = lazy(() => import('../../features/safehouses/WaitingReveals').then(({ WaitingReveals: part }) => ({ default: part })))
const AwaitedReplies = lazy(() => import('../../features/appeals/AwaitedReplies').then(({ AwaitedReplies: part }) => ({ default: part })))
const WorkNotices = lazy(() => import('../../features/workflow/WorkNotices').then(({ WorkNotices: part }) => ({ default: part })))

/** The duty board, and what waits for a second person. */
export function BoardRoute() {
	return (
		<BoardPage
			notices={
				<Suspense>
					<WaitingReveals />
					<AwaitedReplies />
					<WorkNotices />
				</Suspense>
			}
		/>
	)
}
