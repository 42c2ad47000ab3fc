import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Cell, Row, Table } from '../../ui/Table'
import { accountabilityStages, ages } from './stages'

export const PipelineTableBody = graphql(`
	fragment PipelineTable on PipelineCell {
		stage
		age
		cases {
			atLeast
			fewerThanFive
		}
	}
`)

/** A stage a row, an age a column. Nothing adds them up. */
export function PipelineTable({ cells }: { cells: readonly FragmentType<typeof PipelineTableBody>[] }) {
	const { say } = useAdvocacyWords()
	const shown = cells.map((cell) => readFragment(PipelineTableBody, cell))
	const band = (stage: string, age: string) => {
		const cases = shown.find((cell) => cell.stage === stage && cell.age === age)?.cases
		return !cases || cases.fewerThanFive ? say('cases.few') : say('cases.some', { count: cases.atLeast })
	}
	return (
		<Table label={say('accountability')} heads={[say('accountability.stage'), ...ages.map((age) => say(`age.${age}`))]}>
			{accountabilityStages.map((stage) => (
				<Row key={stage}>
					<Cell head={say('accountability.stage')}>{say(`accountability.${stage}`)}</Cell>
					{ages.map((age) => (
						<Cell key={age} head={say(`age.${age}`)}>
							{band(stage, age)}
						</Cell>
					))}
				</Row>
			))}
		</Table>
	)
}
