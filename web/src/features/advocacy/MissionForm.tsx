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

const SaveMission = graphql(`
	mutation SaveMission($input: SaveMissionInput!) {
		saveMission(input: $input) {
			mission {
				id
				...MissionList
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export type KeptMission = { id: string; state: string; name: string; place: string; contact: string; source: string; revision: number; open: boolean }

type Props = { mission: KeptMission | undefined; states: readonly string[]; onDone: () => void }

const empty = { state: '', name: '', place: '', contact: '', source: '', open: true }

/** Adds a mission, or corrects, ends or opens the one that is given. Its State stays. */
export function MissionForm({ mission, states, onDone }: Props) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state: sending } = useAct(SaveMission)
	const { state, name, place, contact, source, open } = mission ?? empty
	const fields = useFields({ state, name, place, contact, source, open: open ? 'yes' : 'no' })
	const send = async () => {
		const told = { ...fields.values, open: fields.values.open === 'yes' }
		const payload = (await act({ mission: mission?.id ?? null, revision: mission?.revision ?? 0, ...told }))?.saveMission
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.mission) return
		announce(say('mission.saved'))
		onDone()
	}
	const named = (field: 'state' | 'name' | 'place' | 'contact' | 'source') => ({ ...fields.typed(field), name: `mission-${field}` })
	const answers = ['yes', 'no'] as const
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix="mission" onSend={() => void send()}>
			{!mission && (
				<SelectField label={say('mission.state')} empty={say('choose')} {...named('state')}>
					{states.map((one) => (
						<option key={one} value={one}>
							{one}
						</option>
					))}
				</SelectField>
			)}
			<TextField label={say('mission.name')} maxLength={200} {...named('name')} />
			<TextField label={say('mission.place')} maxLength={120} {...named('place')} />
			<TextField label={say('mission.reached')} hint={say('mission.reached.hint')} maxLength={200} {...named('contact')} />
			<TextField label={say('mission.source')} hint={say('mission.source.hint')} maxLength={300} {...named('source')} />
			{mission && <OneOf label={say('mission.open')} {...fields.chosen('open')} name="mission-open" options={answers.map((value) => ({ value, label: say(`mission.open.${value}`) }))} />}
			<FormEnd state={sending} save={say('mission.save')} />
		</Form>
	)
}
