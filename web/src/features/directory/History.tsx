import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'

const HistoryQuery = graphql(`
	query EntryHistory($organization: ID!, $after: String) {
		organization(id: $organization) {
			id
			changes(first: 20, after: $after) {
				edges {
					node {
						id
						type
						entry
						field
						from
						to
						at
						organization
						source
					}
				}
				pageInfo {
					hasNextPage
					endCursor
				}
			}
		}
	}
`)

/** What was changed, newest first, when somebody asks for it. */
export function History({ organization }: { organization: string }) {
	const { say } = useEntryWords()
	const [shown, setShown] = useState(false)
	return (
		<section className="stack" aria-label={say('entry.history')}>
			<h2>{say('entry.history')}</h2>
			{shown ? (
				<Pages organization={organization} />
			) : (
				<div className="row">
					<Button onClick={() => setShown(true)}>{say('entry.history.show')}</Button>
				</div>
			)}
		</section>
	)
}

function Pages({ organization }: { organization: string }) {
	const { say, language } = useEntryWords()
	const { t } = useWords()
	const [trail, setTrail] = useState<(string | null)[]>([null])
	const answer = useLiveQuery({ query: HistoryQuery, variables: { organization, after: trail.at(-1) ?? null } })
	const heads = [say('entry.history.field'), say('entry.history.from'), say('entry.history.to'), say('entry.history.when'), say('entry.history.who')] as const
	return (
		<Answer of={answer}>
			{(data) => {
				const page = data.organization?.changes
				if (!page || page.edges.length === 0) return <p>{say('entry.history.none')}</p>
				return (
					<>
						<Table label={say('entry.history')} heads={heads}>
							{page.edges.map(({ node }) => (
								<Row key={node.id}>
									<Cell head={heads[0]}>{`${node.field} (${node.entry})`}</Cell>
									<Cell head={heads[1]}>{node.from ?? '–'}</Cell>
									<Cell head={heads[2]}>{node.to ?? '–'}</Cell>
									<Cell head={heads[3]}>{fullMoment(node.at, language)}</Cell>
									<Cell head={heads[4]}>{[node.organization || say('entry.history.portal'), node.source].join(' · ')}</Cell>
								</Row>
							))}
						</Table>
						<nav className="row" aria-label={t('pages')}>
							{trail.length > 1 && <Button onClick={() => setTrail(trail.slice(0, -1))}>{t('pages.before')}</Button>}
							{page.pageInfo.hasNextPage && <Button onClick={() => setTrail([...trail, page.pageInfo.endCursor ?? null])}>{t('pages.next')}</Button>}
						</nav>
					</>
				)
			}}
		</Answer>
	)
}
