import { graphql } from '../../gql'
import type { MissionStance, Role } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { SomeOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'
import { today } from '../../i18n/today'

const RecordMeeting = graphql(`
	mutation RecordMeeting($input: RecordMeetingInput!) {
		recordMeeting(input: $input) {
			meeting {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const stances: readonly MissionStance[] = ['WILL_TAKE_UP', 'CONSIDERS', 'DECLINES', 'SAID_NOTHING']

/** Who of ours goes to missions. */
const ours = ['DUTY_LEAD', 'COORDINATOR', 'LANE_LEGAL', 'LANE_RESEARCH', 'LANE_COMMUNICATIONS'] as const satisfies readonly Role[]

type Props = {
	/** Those that meet all criteria: no other is put to a mission. */
	asks: readonly { id: string; current: { words: string } }[]
	missions: readonly { id: string; name: string; contact: string }[]
	onDone: () => void
}

/** Puts a meeting with a mission down, and what it said to an ask. */
export function MeetingForm({ asks, missions, onDone }: Props) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(RecordMeeting)
	const fields = useFields({ mission: '', heldOn: today(), ours: [] as (typeof ours)[number][], answers: '', stance: 'CONSIDERS' as MissionStance, said: '', left: '' })
	const send = async () => {
		const { mission, heldOn, answers, stance, said, left } = fields.values
		const payload = (await act({ mission, heldOn, ours: fields.values.ours, said, left, answers: answers ? [{ ask: answers, stance }] : [] }))?.recordMeeting
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.meeting) return
		announce(say('meeting.saved'))
		onDone()
	}
	const contact = missions.find(({ id }) => id === fields.values.mission)?.contact
	return (
		<Disclosure label={say('meeting.add')}>
			<Form title={say('problem.title')} problems={fields.problems} prefix="meeting" onSend={() => void send()}>
				<SelectField label={say('mission')} hint={contact && say('mission.contact', { contact })} empty={say('choose')} {...fields.typed('mission')} name="meeting-mission">
					{missions.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</SelectField>
				<TextField type="date" label={say('meeting.day')} {...fields.typed('heldOn')} name="meeting-heldOn" />
				<SomeOf label={say('meeting.ours')} {...fields.ticked('ours')} name="meeting-ours" options={ours.map((value) => ({ value, label: say(`role.${value}`) }))} />
				<SelectField label={say('meeting.ask')} hint={say('meeting.ask.hint')} empty={say('choose')} {...fields.typed('answers')} name="meeting-answers">
					{asks.map(({ id, current }) => (
						<option key={id} value={id}>
							{current.words}
						</option>
					))}
				</SelectField>
				<SelectField label={say('meeting.stance')} {...fields.typed('stance')} name="meeting-stance">
					{stances.map((stance) => (
						<option key={stance} value={stance}>
							{say(`stance.${stance}`)}
						</option>
					))}
				</SelectField>
				<TextArea label={say('meeting.said')} hint={say('meeting.sealed')} maxLength={2000} {...fields.typed('said')} name="meeting-said" />
				<TextArea label={say('meeting.left')} maxLength={2000} {...fields.typed('left')} name="meeting-left" />
				<FormEnd state={state} save={say('meeting.save')} />
			</Form>
		</Disclosure>
	)
}
