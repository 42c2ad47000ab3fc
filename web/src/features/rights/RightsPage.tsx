import type { ReactNode } from 'react'
import { graphql } from '../../gql'
import { fullMoment } from '../../i18n/moments'
import { useRightsWords } from '../../i18n/rightsWords'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { BasisPanel } from './BasisPanel'
import { FilePanel } from './FilePanel'
import { RequestsPanel } from './RequestsPanel'
import { WrongPanel } from './WrongPanel'

const RightsQuery = graphql(`
	query Rights($id: ID!) {
		caseFile(id: $id) {
			id
			reference
			retention {
				rule
				until
				held
			}
			...BasisPanel
			...RequestsPanel
			...WrongPanel
		}
	}
`)

/** What the law gives the person a case is about, and what it asks of those who hold it. */
export function RightsPage({ caseFile: id, back }: { caseFile: string; back: ReactNode }) {
	const { say, language } = useRightsWords()
	const answer = useLiveQuery({ query: RightsQuery, variables: { id } })
	return (
		<Answer of={answer} rows={5}>
			{({ caseFile }) =>
				caseFile ? (
					<>
						<header className="page-head no-print">
							<div>
								<h1>{say('rights', { reference: caseFile.reference })}</h1>
								<p className="quiet">{say('rights.why')}</p>
							</div>
							{back}
						</header>
						<div className="stack">
							<BasisPanel caseFile={caseFile} />
							<RequestsPanel caseFile={caseFile} />
							<FilePanel caseFile={id} />
							<WrongPanel caseFile={caseFile} />
							<section className="sheet stack stack-tight no-print" aria-labelledby="kept">
								<h2 id="kept">{say('kept')}</h2>
								<p>{caseFile.retention.held ? say('kept.held') : say('kept.until', { time: fullMoment(caseFile.retention.until, language) })}</p>
								<p className="quiet">
									{say(`kept.rule.${caseFile.retention.rule}`)}. {say('kept.ours')}
								</p>
							</section>
						</div>
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}
