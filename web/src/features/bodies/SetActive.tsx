import { graphql } from '../../gql'
import type { BodyClosedReason } from '../../gql/graphql'
import { useBodyWords } from '../../i18n/bodyWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'

const SetBodyActive = graphql(`
	mutation SetBodyActive($input: SetBodyActiveInput!) {
		setBodyActive(input: $input) {
			body {
				id
				active
				changes {
					version
					active
					reason
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const reasons: readonly BodyClosedReason[] = ['DOES_NOT_ANSWER', 'NO_LONGER_EXISTS', 'NOT_SAFE', 'OTHER']

/** Closes a body for everybody, with a reason, or opens it again. */
export function SetActive({ body, active }: { body: string; active: boolean }) {
	const { say } = useBodyWords()
	const { t } = useWords()
	const { act, state } = useAct(SetBodyActive)
	const fields = useFields({ reason: 'DOES_NOT_ANSWER' as BodyClosedReason })
	const name = `reason-${body}`
	const send = async () => {
		const payload = (await act({ body, active: !active, reason: active ? fields.values.reason : null }))?.setBodyActive
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (payload.body) announce(say('set.done'))
	}
	return (
		<Disclosure label={say(active ? 'set.close' : 'set.open')}>
			<Form title={say('set.problem')} problems={fields.problems} onSend={() => void send()}>
				{active && (
					<SelectField label={say('set.why')} {...fields.typed('reason')} name={name}>
						{reasons.map((reason) => (
							<option key={reason} value={reason}>
								{say(`reason.closed.${reason}`)}
							</option>
						))}
					</SelectField>
				)}
				<FormEnd state={state} save={say(active ? 'set.close' : 'set.open')} />
			</Form>
		</Disclosure>
	)
}
