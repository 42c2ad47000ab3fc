import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { AdvocacyNav } from './AdvocacyNav'
import { AgedComplaints } from './AgedComplaints'
import { PipelineTable } from './PipelineTable'

const PipelineQuery = graphql(`
	query AccountabilityPipeline {
		accountabilityPipeline {
			stage
			age
			...PipelineTable
		}
	}
`)

/** From complaint to court: how many stand where, in bands, and for those who hold the cases which of them stand still. */
export function AccountabilityPage() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	const answer = useLiveQuery({ query: PipelineQuery, variables: {} })
	return (
		<div className="stack">
			<h1>{say('accountability')}</h1>
			<p>{say('accountability.lead')}</p>
			<AdvocacyNav />
			<Answer of={answer} rows={5}>
				{({ accountabilityPipeline }) => <PipelineTable cells={accountabilityPipeline ?? []} />}
			</Answer>
			{holdsOne(viewer, coordinating) && <AgedComplaints />}
		</div>
	)
}
