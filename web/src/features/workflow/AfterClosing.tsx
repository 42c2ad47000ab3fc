import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../gql'
import { useClosingWords } from '../../i18n/workWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'

const OpenFollowUpsQuery = graphql(`
	query OpenFollowUps {
		openFollowUps {
			id
			caseFileId
			reference
			dueAt
		}
	}
`)

const ClosedCasesQuery = graphql(`
	query ClosedCases($after: String) {
		caseFiles(first: 30, after: $after, status: CLOSED) {
			edges {
				node {
					id
					reference
					closures {
						id
						immediate
						closedAt
					}
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

/** On the board: whose person is to be asked how they are, and the closed cases for whoever looks for one. */
export function AfterClosing() {
	const { say, language } = useClosingWords()
	const now = useNow()
	const [looking, setLooking] = useState(false)
	const { data } = useLiveQuery({ query: OpenFollowUpsQuery, variables: {} })
	const due = (data?.openFollowUps ?? []).filter(({ dueAt }) => Date.parse(dueAt) <= now)
	return (
		<>
			{due.length > 0 && (
				<Banner tone="soon" title={say('followUps.due', { count: due.length })}>
					<ul>
						{due.map(({ id, caseFileId, reference, dueAt }) => (
							<li key={id}>
								<Link to="/cases/$caseFile" params={{ caseFile: caseFileId }}>
									{reference}
								</Link>{' '}
								{say('followUps.since', { time: dayAndTime(dueAt, language, now) })}
							</li>
						))}
					</ul>
				</Banner>
			)}
			{looking ? (
				<ClosedCases />
			) : (
				<div>
					<Button look="quiet" onClick={() => setLooking(true)}>
						{say('closed.show')}
					</Button>
				</div>
			)}
		</>
	)
}

function ClosedCases() {
	const { say, language } = useClosingWords()
	const { t } = useWords()
	const now = useNow()
	const [after, setAfter] = useState<string>()
	const answer = useLiveQuery({ query: ClosedCasesQuery, variables: { after: after ?? null } })
	return (
		<section className="sheet stack stack-tight" aria-labelledby="closed-cases">
			<h2 id="closed-cases">{say('closed.list')}</h2>
			<Answer of={answer}>
				{({ caseFiles }) => (
					<>
						{caseFiles?.edges.length === 0 && <p>{say('closed.none')}</p>}
						<ul>
							{caseFiles?.edges.map(({ node: { id, reference, closures } }) => (
								<li key={id}>
									<Link to="/cases/$caseFile" params={{ caseFile: id }}>
										{reference}
									</Link>{' '}
									{closures[0] && `${dayAndTime(closures[0].closedAt, language, now)} · ${say(`immediate.${closures[0].immediate}`)}`}
								</li>
							))}
						</ul>
						{caseFiles?.pageInfo.hasNextPage && (
							<nav className="row" aria-label={t('pages')}>
								<Button onClick={() => setAfter(caseFiles.pageInfo.endCursor ?? undefined)}>{t('pages.next')}</Button>
							</nav>
						)}
					</>
				)}
			</Answer>
		</section>
	)
}
