import { graphql } from '../../gql'
import type { RightKind } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { fromField, toField } from '../../i18n/moments'
import { useRightsWords, type RightsWord } from '../../i18n/rightsWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { useFields } from '../../ui/useFields'
import { useNow } from '../../ui/useNow'

const RecordRightsRequest = graphql(`
	mutation RecordRightsRequest($input: RecordRightsRequestInput!) {
		recordRightsRequest(input: $input) {
			request {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** An erasure is asked for on the case itself. */
const kinds: Record<Exclude<RightKind, 'ERASURE'>, RightsWord> = {
	ACCESS: 'kind.ACCESS',
	PORTABILITY: 'kind.PORTABILITY',
	RECTIFICATION: 'kind.RECTIFICATION',
	OBJECTION: 'kind.OBJECTION',
	RESTRICTION: 'kind.RESTRICTION',
}

/** What the person asked for, and when: its clock runs from there. */
export function RequestForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { t } = useWords()
	const { say } = useRightsWords()
	const now = useNow()
	const { values, problems, setProblems, typed } = useFields(() => ({ kind: '' as RightKind | '', receivedAt: toField(now) }))
	const { act, state } = useAct(RecordRightsRequest)
	const record = async () => {
		const { kind } = values
		const receivedAt = fromField(values.receivedAt)
		setProblems(
			gapsOf([
				['kind', !kind, say('asked.what')],
				['receivedAt', !receivedAt, say('asked.when')],
			]),
		)
		if (!kind || !receivedAt) return
		const payload = (await act({ caseFile, kind, receivedAt }))?.recordRightsRequest
		if (payload?.request) {
			announce(say('asked.saved'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t, () => say('asked.when')))
	}
	return (
		<Form title={say('rights.problems')} problems={problems} onSend={() => void record()}>
			<SelectField {...typed('kind')} label={say('asked.what')} empty={t('intake.choose')}>
				{codesOf(kinds).map((code) => (
					<option key={code} value={code}>
						{say(kinds[code])}
					</option>
				))}
			</SelectField>
			<TextField {...typed('receivedAt')} type="datetime-local" label={say('asked.when')} hint={say('asked.zone')} />
			<FormEnd state={state} save={say('asked.save')} onCancel={onDone} />
		</Form>
	)
}
