import { useState } from 'react'
import { graphql } from '../../gql'
import type { BreakGlassReason } from '../../gql/graphql'
import { codesOf, dataItems } from '../../i18n/codes'
import { glassReasons, useConsentWords } from '../../i18n/consentWords'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { OneOf } from '../../ui/Options'
import { consentProblems } from './consentProblems'
import { TellForm, type Telling } from './TellForm'

const BreakGlass = graphql(`
	mutation BreakGlass($input: BreakGlassInput!) {
		breakGlass(input: $input) {
			breakGlass {
				id
				caseFile {
					id
					...BrokenGlass
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const least: Telling = { recipient: '', items: ['NEEDS', 'COUNTY'] }
// How the person can be reached is theirs to give, even now.
const offered = codesOf(dataItems).filter((item) => item !== 'SAFE_CONTACT')

/** Tells one organization for a day without consent: who, what, why, and the second factor once more. */
export function BreakGlassForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { t, say } = useConsentWords()
	const [telling, setTelling] = useState(least)
	const [reason, setReason] = useState<BreakGlassReason>()
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(BreakGlass)

	const tell = async () => {
		const gaps: Problem[] = []
		if (!telling.recipient) gaps.push({ field: 'recipient', message: say('gap.recipient') })
		if (!reason) gaps.push({ field: 'reason', message: say('gap.glassReason') })
		setProblems(gaps)
		setLevel(undefined)
		if (gaps.length > 0 || !reason) return
		const payload = (await act({ caseFile, ...telling, reason }))?.breakGlass
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.breakGlass) {
			announce(say('glass.broken'))
			onDone()
		} else if (!asked) setProblems(consentProblems(payload.userErrors, t, say))
	}

	return (
		<TellForm
			title={say('glass.problems')}
			intro={<p>{say('glass.what')}</p>}
			nobody={t('intake.choose')}
			problems={problems}
			telling={telling}
			onTelling={setTelling}
			offered={offered}
			state={state}
			submit={say('glass.break')}
			onSubmit={() => void tell()}
			onCancel={onDone}
		>
			<OneOf
				name="reason"
				label={say('glass.reason')}
				error={problems.find((problem) => problem.field === 'reason')?.message}
				value={reason}
				onChoose={setReason}
				options={codesOf(glassReasons).map((code) => ({ value: code, label: say(glassReasons[code]) }))}
			/>
			{level && <StepUp acr={level} onConfirmed={() => void tell()} />}
		</TellForm>
	)
}
