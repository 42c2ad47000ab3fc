import { Link } from '@tanstack/react-router'
import { graphql, readFragment } from '../../gql'
import type { PublicationFilterInput } from '../../gql/graphql'
import { usePublicationWords } from '../../i18n/publicationWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { PublicationItem } from './PublicationItem'
import { PublicationParts } from './publicationParts'

const PublicationsQuery = graphql(`
	query Publications($filter: PublicationFilterInput) {
		publications(filter: $filter) {
			id
			appealId
			caseFileId
			reference
			bodyName
			...PublicationParts
		}
	}
`)

/** The publications that are looked for, the newest first, each with the way to its appeal. */
export function PublicationList({ filter }: { filter: PublicationFilterInput }) {
	const { say } = usePublicationWords()
	const answer = useLiveQuery({ query: PublicationsQuery, variables: { filter } })
	return (
		<Answer of={answer} rows={6}>
			{({ publications }) => (
				<>
					<p role="status">{publications?.length ? say('log.count', { count: publications.length }) : say('log.none')}</p>
					<ul className="stack">
						{publications?.map((one) => (
							<li key={one.id} className="sheet stack stack-tight">
								<h2>
									<Link to="/cases/$caseFile/appeals/$appeal" params={{ caseFile: one.caseFileId, appeal: one.appealId }}>
										{say('log.case', { reference: one.reference, body: one.bodyName })}
									</Link>
								</h2>
								<PublicationItem publication={readFragment(PublicationParts, one)} onDone={answer.again} />
							</li>
						))}
					</ul>
				</>
			)}
		</Answer>
	)
}
