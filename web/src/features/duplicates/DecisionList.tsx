import { graphql, readFragment, type FragmentType } from '../../gql'
import { dayAndTime } from '../../i18n/moments'
import { useTwinWords } from '../../i18n/twinWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'

export const DecisionLineDecision = graphql(`
	fragment DecisionLine on DuplicateDecision {
		id
		first
		firstName
		secondName
		verdict
		kept
		reason
		at
		undoneAt
	}
`)

const UndoDuplicateDecision = graphql(`
	mutation UndoDuplicateDecision($input: UndoDuplicateDecisionInput!) {
		undoDuplicateDecision(input: $input) {
			decision {
				id
				...DecisionLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Decision = { id: string } & FragmentType<typeof DecisionLineDecision>

/** What was decided so far, each to be taken back. */
export function DecisionList({ decisions, onUndone }: { decisions: readonly Decision[]; onUndone: () => void }) {
	const { say } = useTwinWords()
	if (decisions.length === 0) return null
	const heads = [say('twins.decided'), say('twins.entries'), say('twins.verdict'), say('twins.reason'), say('twins.undo')]
	return (
		<section className="stack">
			<h2>{say('twins.decisions')}</h2>
			<Table label={say('twins.decisions')} heads={heads}>
				{decisions.map((decision) => (
					<Line key={decision.id} decision={decision} heads={heads} onUndone={onUndone} />
				))}
			</Table>
		</section>
	)
}

function Line({ decision, heads, onUndone }: { decision: Decision; heads: readonly string[]; onUndone: () => void }) {
	const { say, language } = useTwinWords()
	const { t } = useWords()
	const now = useNow()
	const { act, state } = useAct(UndoDuplicateDecision)
	const shown = readFragment(DecisionLineDecision, decision)
	const { firstName, secondName, kept } = shown
	const undo = async () => {
		const payload = (await act({ decision: shown.id }))?.undoDuplicateDecision
		if (!payload) return
		announce(payload.decision ? say('twins.undone.now') : problemsOf(payload.userErrors, t).map(({ message }) => message).join(' '))
		onUndone()
	}
	return (
		<Row>
			<Cell head={heads[0] ?? ''}>{dayAndTime(shown.at, language, now)}</Cell>
			<Cell head={heads[1] ?? ''}>
				{firstName}
				<br />
				{secondName}
			</Cell>
			<Cell head={heads[2] ?? ''}>
				{kept ? say('twins.verdict.same', { name: kept === shown.first ? firstName : secondName }) : say('twins.verdict.different')}
			</Cell>
			<Cell head={heads[3] ?? ''}>{shown.reason}</Cell>
			<Cell head={heads[4] ?? ''}>
				{shown.undoneAt ? (
					say('twins.undone', { time: dayAndTime(shown.undoneAt, language, now) })
				) : (
					<Button
						look="quiet"
						busy={state === 'busy'}
						aria-label={say('twins.undo.of', { first: firstName, second: secondName })}
						onClick={() => void undo()}
					>
						{say('twins.undo')}
					</Button>
				)}
			</Cell>
		</Row>
	)
}
