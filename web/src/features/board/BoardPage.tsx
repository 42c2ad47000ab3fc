import { Link } from '@tanstack/react-router'
import { Plus, UsersRound } from 'lucide-react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { graphql, readFragment } from '../../gql'
import type { BoardRowFragment, DutyBoardQuery as BoardAnswer } from '../../gql/graphql'
import { useLawWords } from '../../i18n/lawWords'
import { dayAndTime } from '../../i18n/moments'
import { useBoardWords } from '../../i18n/boardWords'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button, buttonClass } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { BoardRow, BoardRowCase } from './BoardRow'
import { nextPromise, nextStep } from './nextStep'
import './BoardPage.css'

const DutyBoardQuery = graphql(`
	query DutyBoard($after: String) {
		unreviewedGlass {
			id
			mine
			until
			caseFile {
				id
				reference
			}
		}
		openRightsRequests {
			id
			caseFileId
			reference
			dueAt
			overdue
		}
		caseFiles(first: 30, after: $after) {
			edges {
				node {
					id
					...BoardRow
				}
			}
			unopened
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

const Unopened = lazy(() => import('./Unopened').then(({ Unopened: part }) => ({ default: part })))

type Only = 'all' | 'overdue' | 'day' | 'days'
const filters: readonly Only[] = ['all', 'overdue', 'day', 'days']
const hour = 3_600_000

/** Open cases, the next clock first; `notices` is what other rooms have to say above them. */
export function BoardPage({ notices }: { notices?: ReactNode }) {
	const { t } = useWords()
	const { say: onBoard } = useBoardWords()
	const [after, setAfter] = useState<string>()
	const answer = useLiveQuery({ query: DutyBoardQuery, variables: { after: after ?? null } })
	return (
		<>
			<header className="page-head">
				<div>
					<h1>{onBoard('board')}</h1>
					<p className="board-keys quiet small">{onBoard('board.keys')}</p>
				</div>
				<div className="row">
					<Link to="/incidents" className={buttonClass()}>
						<UsersRound aria-hidden="true" />
						{onBoard('board.incidents')}
					</Link>
					<Link to="/cases/new" className={buttonClass('primary')}>
						<Plus aria-hidden="true" />
						{t('intake')}
					</Link>
				</div>
			</header>
			{notices}
			<Answer of={answer} rows={4}>
				{(data) => (
					<>
						{Boolean(data.caseFiles?.unopened) && (
							<Suspense>
								<Unopened count={data.caseFiles?.unopened ?? 0} />
							</Suspense>
						)}
						<UnreviewedGlass glass={data.unreviewedGlass ?? []} />
						<RightsRequests requests={data.openRightsRequests ?? []} />
						<Cases data={data} first={after === undefined} onPage={setAfter} />
					</>
				)}
			</Answer>
		</>
	)
}

function Cases({ data, first, onPage }: { data: BoardAnswer; first: boolean; onPage: (after: string | undefined) => void }) {
	const { t } = useWords()
	const { say: onBoard } = useBoardWords()
	const now = useNow()
	const [only, setOnly] = useState<Only>('all')
	const cases = data.caseFiles?.edges.map((edge) => edge.node) ?? []
	const rows = cases.map((caseFile) => readFragment(BoardRowCase, caseFile))
	const shown = cases
		.map((caseFile, index) => ({ caseFile, due: dueOf(rows[index]) }))
		.filter(({ due }) => within(due, only, now))
		.toSorted((one, other) => one.due - other.due)
	const page = data.caseFiles?.pageInfo
	return (
		<>
			<div className="row row-apart">
				<p role="status">{useSummary(rows)}</p>
				{rows.length > 1 && (
					<div className="row board-filters" role="group" aria-label={onBoard('board.only')}>
						{filters.map((filter) => (
							<Button key={filter} look={only === filter ? 'plain' : 'quiet'} aria-pressed={only === filter} onClick={() => setOnly(filter)}>
								{onBoard(`board.only.${filter}` as 'board.only.all')}
							</Button>
						))}
					</div>
				)}
			</div>
			{rows.length === 0 && <Empty />}
			{rows.length > 0 && shown.length === 0 && <p>{onBoard('board.noneSuch')}</p>}
			<ol className="board">
				{shown.map(({ caseFile }) => (
					<BoardRow key={caseFile.id} caseFile={caseFile} />
				))}
			</ol>
			{(!first || page?.hasNextPage) && (
				<nav className="row" aria-label={t('pages')}>
					{!first && <Button onClick={() => onPage(undefined)}>{t('pages.first')}</Button>}
					{page?.hasNextPage && page.endCursor && <Button onClick={() => onPage(page.endCursor ?? undefined)}>{t('pages.next')}</Button>}
				</nav>
			)}
		</>
	)
}

/** Somebody was told without consent, and nobody else has looked at it yet. */
function UnreviewedGlass({ glass }: { glass: NonNullable<BoardAnswer['unreviewedGlass']> }) {
	const { language } = useWords()
	const { say: onBoard } = useBoardWords()
	const now = useNow()
	if (glass.length === 0) return null
	return (
		<Banner tone="soon" title={onBoard('board.glass', { count: glass.length })}>
			<ul>
				{glass.map(({ id, until, caseFile }) => (
					<li key={id}>
						<Link to="/cases/$caseFile" params={{ caseFile: caseFile.id }}>
							{caseFile.reference}
						</Link>{' '}
						{onBoard('board.glass.until', { time: dayAndTime(until, language, now) })}
					</li>
				))}
			</ul>
		</Banner>
	)
}

/** Somebody asked for something by right, and has no answer yet. */
function RightsRequests({ requests }: { requests: NonNullable<BoardAnswer['openRightsRequests']> }) {
	const { say, language } = useLawWords()
	const now = useNow()
	if (requests.length === 0) return null
	return (
		<Banner tone={requests.some(({ overdue }) => overdue) ? 'over' : 'note'} title={say('board.rights', { count: requests.length })}>
			<ul>
				{requests.map(({ id, caseFileId, reference, dueAt, overdue }) => (
					<li key={id}>
						<Link to="/cases/$caseFile/rights" params={{ caseFile: caseFileId }}>
							{reference}
						</Link>{' '}
						{say(overdue ? 'board.rights.over' : 'board.rights.due', { time: dayAndTime(dueAt, language, now) })}
					</li>
				))}
			</ul>
		</Banner>
	)
}

function Empty() {
	const { say: onBoard } = useBoardWords()
	return (
		<div className="sheet stack stack-tight">
			<h2>{onBoard('board.empty')}</h2>
			<p>{onBoard('board.empty.then')}</p>
		</div>
	)
}

function useSummary(rows: readonly BoardRowFragment[]): string {
	const { say: onBoard } = useBoardWords()
	const now = useNow()
	const steps = rows.map((row) => nextStep(row, now).kind)
	const count = (...kinds: string[]) => steps.filter((kind) => kinds.includes(kind)).length
	const overdue = rows.filter((row) => dueOf(row) <= now).length
	const parts = [
		overdue > 0 && onBoard('board.overdue', { count: overdue }),
		count('consent') > 0 && onBoard('board.consent', { count: count('consent') }),
		count('route', 'reroute', 'send') > 0 && onBoard('board.route', { count: count('route', 'reroute', 'send') }),
		count('wait') > 0 && onBoard('board.wait', { count: count('wait') }),
	].filter(Boolean)
	return rows.length === 0 ? '' : parts.join(' · ') || onBoard('board.calm')
}

/** When the next promise of this case runs out; never, when none runs. */
function dueOf(row: BoardRowFragment | undefined): number {
	const promise = row && nextPromise(row)
	return promise ? Date.parse(promise.dueAt) : Number.POSITIVE_INFINITY
}

function within(due: number, only: Only, now: number): boolean {
	if (only === 'all') return true
	return due - now <= (only === 'overdue' ? 0 : only === 'day' ? 24 : 72) * hour
}
