import { graphql } from '../../gql'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Disclosure } from '../../ui/Disclosure'
import { AddEvidence } from './AddEvidence'
import { EvidenceLine } from './EvidenceLine'

const EvidenceQuery = graphql(`
	query CaseEvidence($id: ID!) {
		caseFile(id: $id) {
			id
			status
			evidence {
				id
				...EvidenceLine
			}
		}
	}
`)

/** Files that bear witness: only the people of the case have them, and every look is on record. */
export function EvidencePanel({ caseFile }: { caseFile: string }) {
	const { say } = useEvidenceWords()
	const answer = useLiveQuery({ query: EvidenceQuery, variables: { id: caseFile } })
	const again = () => answer.again()
	return (
		<section className="sheet stack" aria-labelledby="evidence">
			<h2 id="evidence">{say('evidence')}</h2>
			<Answer of={answer} rows={2}>
				{({ caseFile: shown }) =>
					shown && (
						<>
							{shown.evidence.length === 0 && <p>{say('evidence.none')}</p>}
							<ul className="stack">
								{shown.evidence.map((item) => (
									<EvidenceLine key={item.id} item={item} onDone={again} />
								))}
							</ul>
							{shown.status === 'OPEN' && (
								<Disclosure label={say('add')}>
									<AddEvidence caseFile={shown.id} onDone={again} />
								</Disclosure>
							)}
						</>
					)
				}
			</Answer>
		</section>
	)
}
