import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { advocating, bringing, holdsOne, useViewer } from '../../portal/viewer'
import { Button, buttonClass } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { AdvocacyNav } from './AdvocacyNav'
import { BringFile } from './BringFile'
import { RecommendationRow } from './RecommendationRow'
import { filterOf, recommendationSearch, type RecommendationSearch } from './recommendationSearch'
import { TableLinks } from './TableLinks'
import { TrackerFilters } from './TrackerFilters'
import './advocacy.css'

const TrackerQuery = graphql(`
	query UprTracker($filter: RecommendationFilterInput, $first: Int!, $after: String) {
		recommendations(filter: $filter, first: $first, after: $after) {
			totalCount
			pageInfo {
				hasNextPage
				endCursor
			}
			edges {
				node {
					id
					...RecommendationRow
				}
			}
		}
	}
`)

const FramesQuery = graphql(`
	query UprFrames {
		uprCycles {
			number
			year
			received
			supported
			noted
			document
			source
			note
		}
		advocacySessions {
			id
			name
			startsOn
			daysUntil
			next
			certainty
		}
		...TrackerFilters
	}
`)

/** Rows of one page. */
const shown = 20

/** What States recommended to Kenya and where it stands. What is looked for stands in the address, in codes. */
export function TrackerPage() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	const search = useSearch({ from: '/advocating/upr' })
	const navigate = useNavigate({ from: '/upr' })
	const frames = useLiveQuery({ query: FramesQuery, variables: {} })
	const [brought, setBrought] = useState(0)
	const done = () => {
		frames.again()
		setBrought(brought + 1)
	}
	const change = (next: RecommendationSearch) => void navigate({ replace: true, search: recommendationSearch(next) })
	return (
		<div className="stack">
			<h1>{say('upr')}</h1>
			<p>{say('upr.lead')}</p>
			<AdvocacyNav />
			<Answer of={frames} rows={2}>
				{(answer) => (
					<>
						<NextSession sessions={answer.advocacySessions ?? []} />
						<Disclosure label={say('cycles')}>
							<ul className="stack stack-tight">
								{answer.uprCycles?.map(({ number, year, received, supported, noted, source, note }) => (
									<li key={number}>
										<strong>{say('cycle.of', { number, year: String(year) })}</strong>{' '}
										{received ? say('cycle.counts', { received, supported: supported ?? '–', noted: noted ?? '–' }) : say('cycle.unknown')}
										<p className="quiet small advocacy-long">{[note, say('source', { source })].filter(Boolean).join(' · ')}</p>
									</li>
								))}
							</ul>
						</Disclosure>
						<TrackerFilters frames={answer} search={search} onSearch={change} />
					</>
				)}
			</Answer>
			{holdsOne(viewer, bringing) && <BringFile onDone={done} />}
			<TableLinks search={search} />
			<Pages key={`${JSON.stringify(search)} ${brought}`} search={search} />
			{holdsOne(viewer, advocating) && (
				<div className="row">
					<Link to="/upr/asks" className={buttonClass('plain')}>
						{say('asks.go')}
					</Link>
				</div>
			)}
		</div>
	)
}

function NextSession({ sessions }: { sessions: readonly { name: string; daysUntil?: number | null; next: boolean; certainty: string }[] }) {
	const { say } = useAdvocacyWords()
	const next = sessions.find((session) => session.next)
	if (!next) return null
	return (
		<p>
			<strong>{next.daysUntil && next.daysUntil > 0 ? say('next.in', { days: next.daysUntil }) : say('next.now')}</strong>: {next.name}
			{next.certainty === 'EXPECTED' && ` (${say('certainty.EXPECTED')})`}
		</p>
	)
}

/** Pages one below the other, each asked for by the one before. */
function Pages({ search }: { search: RecommendationSearch }) {
	const [cursors, setCursors] = useState<(string | null)[]>([null])
	return (
		<>
			{cursors.map((after, index) => (
				<OnePage key={after ?? 'first'} search={search} after={after} head={index === 0} {...(index === cursors.length - 1 && { onMore: (cursor: string) => setCursors([...cursors, cursor]) })} />
			))}
		</>
	)
}

function OnePage({ search, after, head, onMore }: { search: RecommendationSearch; after: string | null; head: boolean; onMore?: (cursor: string) => void }) {
	const { say } = useAdvocacyWords()
	const answer = useLiveQuery({ query: TrackerQuery, variables: { filter: filterOf(search), first: shown, after }, requestPolicy: 'cache-and-network' })
	return (
		<Answer of={answer} rows={8}>
			{({ recommendations }) =>
				recommendations && (
					<>
						{head && <p role="status">{say('count', { count: recommendations.totalCount })}</p>}
						<ul className="stack advocacy-list">
							{recommendations.edges.map(({ node }) => (
								<RecommendationRow key={node.id} recommendation={node} />
							))}
						</ul>
						{onMore && recommendations.pageInfo.hasNextPage && (
							<div className="row">
								<Button onClick={() => onMore(recommendations.pageInfo.endCursor ?? '')}>{say('more')}</Button>
							</div>
						)}
					</>
				)
			}
		</Answer>
	)
}
