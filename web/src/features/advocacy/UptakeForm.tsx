import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const RecordUptake = graphql(`
	mutation RecordUptake($input: RecordUptakeInput!) {
		recordUptake(input: $input) {
			ask {
				id
				...AskCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Says whether a State took an ask up at the review, and in which recommendation. */
export function UptakeForm({ ask, missions, onDone }: { ask: string; missions: readonly { id: string; name: string }[]; onDone: () => void }) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(RecordUptake)
	const fields = useFields({ mission: '', taken: 'yes' as 'yes' | 'no', recommendation: '' })
	const prefix = `uptake-${ask}`
	const send = async () => {
		const { mission, taken, recommendation } = fields.values
		const payload = (await act({ ask, mission, taken: taken === 'yes', recommendation: recommendation.trim() || null }))?.recordUptake
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.ask) return
		announce(say('uptake.saved'))
		onDone()
	}
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix={prefix} onSend={() => void send()}>
			<SelectField label={say('mission')} empty={say('choose')} {...fields.typed('mission')} name={`${prefix}-mission`}>
				{missions.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</SelectField>
			<OneOf
				label={say('uptake')}
				{...fields.chosen('taken')}
				name={`${prefix}-taken`}
				options={[
					{ value: 'yes', label: say('uptake.taken') },
					{ value: 'no', label: say('uptake.not') },
				]}
			/>
			{fields.values.taken === 'yes' && <TextField label={say('uptake.recommendation')} hint={say('ask.recommendation.hint')} {...fields.typed('recommendation')} name={`${prefix}-recommendation`} />}
			<FormEnd state={state} save={say('uptake.save')} />
		</Form>
	)
}
