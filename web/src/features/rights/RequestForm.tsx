import { useState } from 'react'
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
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
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
	const [kind, setKind] = useState<RightKind | ''>('')
	const [received, setReceived] = useState(() => toField(now))
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordRightsRequest)
	const record = async () => {
		const receivedAt = fromField(received)
		const gaps: Problem[] = []
		if (!kind) gaps.push({ field: 'kind', message: say('asked.what') })
		if (!receivedAt) gaps.push({ field: 'receivedAt', message: say('asked.when') })
		setProblems(gaps)
		if (!kind || !receivedAt) return
		const payload = (await act({ caseFile, kind, receivedAt }))?.recordRightsRequest
		if (payload?.request) {
			announce(say('asked.saved'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t, () => say('asked.when')))
	}
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void record()
			}}
		>
			<ErrorSummary title={say('rights.problems')} problems={problems} />
			<SelectField
				name="kind"
				label={say('asked.what')}
				empty={t('intake.choose')}
				error={errorOf('kind')}
				value={kind}
				onChange={(event) => setKind(event.target.value as RightKind)}
			>
				{codesOf(kinds).map((code) => (
					<option key={code} value={code}>
						{say(kinds[code])}
					</option>
				))}
			</SelectField>
			<TextField
				name="receivedAt"
				type="datetime-local"
				label={say('asked.when')}
				hint={say('asked.zone')}
				error={errorOf('receivedAt')}
				value={received}
				onChange={(event) => setReceived(event.target.value)}
			/>
			<FormEnd state={state} save={say('asked.save')} onCancel={onDone} />
		</form>
	)
}
