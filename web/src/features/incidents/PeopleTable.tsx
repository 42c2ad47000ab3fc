import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { referralStates } from '../../i18n/codes'
import { useIncidentWords } from '../../i18n/incidentWords'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { Tag } from '../../ui/Tag'

const PeopleQuery = graphql(`
	query GroupPersons($id: ID!, $after: String) {
		groupIncident(id: $id) {
			id
			persons(first: 50, after: $after) {
				edges {
					cursor
					node {
						...PersonRow
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

const PersonRowParts = graphql(`
	fragment PersonRow on GroupPerson {
		caseFileId
		reference
		name
		station
		alike
		agreed
		referrals {
			id
			status
			receiver {
				id
				name
			}
		}
	}
`)

type Props = { incident: string; stations: readonly string[]; size: number; asked: number }

/**
 * Who is in it: 50 at a time, and read again only when somebody is added, a partner was asked from here, or on a press. Each look at a name is on record, so news from
 * elsewhere must not make one.
 */
export function PeopleTable({ incident, stations, size, asked }: Props) {
	const { say } = useIncidentWords()
	const [pages, setPages] = useState(1)
	const [looks, setLooks] = useState(0)
	const heads = [say('people.name'), say('people.station'), say('people.case'), say('people.consent'), say('people.asked')]
	return (
		<section className="sheet stack" aria-labelledby="incident-people">
			<h2 id="incident-people">{say('people')}</h2>
			{size === 0 ? (
				<p>{say('people.none')}</p>
			) : (
				<>
					<Table label={say('people')} heads={heads}>
						<Pages key={`${size} ${asked} ${looks}`} incident={incident} stations={stations} heads={heads} left={pages} after={null} />
					</Table>
					<div className="row">
						<p className="quiet small">{say('people.shown', { shown: Math.min(size, pages * 50), size })}</p>
						{size > pages * 50 && <Button onClick={() => setPages(pages + 1)}>{say('people.more')}</Button>}
						<Button look="quiet" onClick={() => setLooks(looks + 1)}>
							{say('people.again')}
						</Button>
					</div>
				</>
			)}
		</section>
	)
}

type PageProps = { incident: string; stations: readonly string[]; heads: string[]; left: number; after: string | null }

/** One page, and those after it that are wanted too. */
function Pages({ incident, stations, heads, left, after }: PageProps) {
	const [{ data, error, fetching }, execute] = useQuery({ query: PeopleQuery, variables: { id: incident, after }, requestPolicy: 'network-only' })
	return (
		<Answer of={{ data, failed: Boolean(error), fetching, again: () => execute() }} rows={5}>
			{({ groupIncident }) => (
				<>
					{groupIncident?.persons.edges.map(({ cursor, node }) => (
						<PersonRow key={cursor} person={node} stations={stations} heads={heads} />
					))}
					{left > 1 && groupIncident?.persons.pageInfo.hasNextPage && (
						<Pages incident={incident} stations={stations} heads={heads} left={left - 1} after={groupIncident.persons.pageInfo.endCursor ?? null} />
					)}
				</>
			)}
		</Answer>
	)
}

type RowProps = { person: FragmentType<typeof PersonRowParts>; stations: readonly string[]; heads: string[] }

function PersonRow({ person, stations, heads: [name = '', station = '', caseFile = '', consent = '', asked = ''] }: RowProps) {
	const { t } = useWords()
	const { say } = useIncidentWords()
	const row = readFragment(PersonRowParts, person)
	return (
		<Row>
			<Cell head={name}>
				{row.name} {row.alike > 0 && <Tag tone="soon">{say('people.alike', { count: row.alike })}</Tag>}
			</Cell>
			<Cell head={station}>{stations[row.station]}</Cell>
			<Cell head={caseFile}>
				<Link to="/cases/$caseFile" params={{ caseFile: row.caseFileId }}>
					{row.reference}
				</Link>
			</Cell>
			<Cell head={consent}>{row.agreed ? say('people.agreed') : <Tag tone="soon">{say('people.notAgreed')}</Tag>}</Cell>
			<Cell head={asked}>
				{row.referrals.length === 0
					? say('people.nobody')
					: row.referrals.map(({ receiver, status }) => `${receiver.name}: ${t(referralStates[status])}`).join('; ')}
			</Cell>
		</Row>
	)
}
