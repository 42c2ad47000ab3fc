import { graphql } from '../../gql'
import type { BroadOutcome, ClosingCode, FeedbackWaiver, ImmediateOutcome, NoFollowUpReason, OverrideReason } from '../../gql/graphql'
import { useClosingWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { daysFromNow } from './daysFromNow'
import { closingProblems } from './closingProblems'

const CloseCase = graphql(`
	mutation CloseCase($input: CloseCaseInput!) {
		closeCase(input: $input) {
			caseFile {
				id
				status
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const immediates: readonly ImmediateOutcome[] = [
	'HELPED', 'HELPED_IN_PART', 'FREED', 'BROUGHT_TO_SAFETY', 'NOT_HELPED', 'NO_LONGER_NEEDED', 'DECLINED_BY_PERSON', 'CONTACT_LOST', 'PERSON_DIED', 'NOT_TAKEN_ON',
]
const broads: readonly BroadOutcome[] = ['NONE_YET', 'IN_COURT', 'OFFICIAL_INQUIRY', 'REMEDY_GRANTED', 'PRACTICE_CHANGED', 'PUBLIC_ATTENTION', 'DOCUMENTED']
const waivers: readonly FeedbackWaiver[] = ['NOT_SAFE_TO_ASK', 'NOT_REACHED', 'DID_NOT_WANT_TO_SAY', 'PERSON_DIED']
const overrides: readonly OverrideReason[] = ['DONE_ELSEWHERE', 'NO_LONGER_APPLIES', 'CARE_GOES_ON_WITHOUT_US', 'PERSON_WANTS_NO_MORE', 'CONTACT_LOST']
const never: readonly NoFollowUpReason[] = ['CONTACT_ENDANGERS', 'PERSON_DOES_NOT_WANT', 'NO_WAY_TO_REACH', 'PERSON_DIED']

/** Days until the person is asked; the portal's own is left to the portal. */
const usual = '30'
const choices = ['7', '14', usual, '90', '180']

type Props = { caseFile: string; over: ClosingCode[]; unasked: boolean; onDone: () => void }

/** Closes the case: what came of it, over what, and when somebody asks how the person is. */
export function CloseForm({ caseFile, over, unasked, onDone }: Props) {
	const { say } = useClosingWords()
	const { t } = useWords()
	const { act, state } = useAct(CloseCase)
	const fields = useFields<{
		immediate: ImmediateOutcome | ''
		broad: BroadOutcome | ''
		waiver: FeedbackWaiver | ''
		override: OverrideReason | ''
		days: string
		noFollowUp: NoFollowUpReason | ''
	}>({ immediate: '', broad: 'NONE_YET', waiver: '', override: '', days: usual, noFollowUp: '' })
	const { immediate, broad, waiver, override, days, noFollowUp } = fields.values
	const nobodyAsks = days === ''
	const close = async () => {
		const open = [
			['immediate', immediate === '', say('close.gap')],
			['broad', broad === '', say('close.gap')],
			['waiver', unasked && waiver === '', say('close.gap')],
			['override', over.length > 0 && override === '', say('close.gap')],
			['noFollowUp', nobodyAsks && noFollowUp === '', say('close.gap')],
		] as const
		fields.setProblems(gapsOf(open))
		if (open.some(([, gap]) => gap) || immediate === '' || broad === '') return
		const payload = (
			await act({
				caseFile,
				immediate,
				broad,
				feedbackWaiver: unasked && waiver !== '' ? waiver : null,
				overridden: over,
				overrideReason: over.length > 0 && override !== '' ? override : null,
				followUpAt: nobodyAsks || days === usual ? null : daysFromNow(days),
				noFollowUp: nobodyAsks && noFollowUp !== '' ? noFollowUp : null,
			})
		)?.closeCase
		if (!payload) return
		fields.setProblems(closingProblems(payload.userErrors, say, t))
		if (!payload.caseFile) return onDone()
		announce(say('close.done'))
		onDone()
	}
	return (
		<Form title={say('close.problems')} problems={fields.problems} onSend={() => void close()}>
			<SelectField label={say('close.immediate')} empty={say('choose')} {...fields.typed('immediate')}>
				{immediates.map((code) => (
					<option key={code} value={code}>
						{say(`immediate.${code}`)}
					</option>
				))}
			</SelectField>
			<SelectField label={say('close.broad')} {...fields.typed('broad')}>
				{broads.map((code) => (
					<option key={code} value={code}>
						{say(`broad.${code}`)}
					</option>
				))}
			</SelectField>
			{unasked && (
				<SelectField label={say('close.waiver')} hint={say('close.waiver.hint')} empty={say('choose')} {...fields.typed('waiver')}>
					{waivers.map((code) => (
						<option key={code} value={code}>
							{say(`waiver.${code}`)}
						</option>
					))}
				</SelectField>
			)}
			{over.length > 0 && (
				<SelectField label={say('close.override')} hint={say('close.override.hint')} empty={say('choose')} {...fields.typed('override')}>
					{overrides.map((code) => (
						<option key={code} value={code}>
							{say(`override.${code}`)}
						</option>
					))}
				</SelectField>
			)}
			<SelectField label={say('close.followUp')} hint={say('close.followUp.hint')} {...fields.typed('days')}>
				{choices.map((number) => (
					<option key={number} value={number}>
						{say('close.days', { days: number })}
					</option>
				))}
				<option value="">{say('close.never')}</option>
			</SelectField>
			{nobodyAsks && (
				<SelectField label={say('close.noFollowUp')} empty={say('choose')} {...fields.typed('noFollowUp')}>
					{never.map((code) => (
						<option key={code} value={code}>
							{say(`noFollowUp.${code}`)}
						</option>
					))}
				</SelectField>
			)}
			<FormEnd state={state} save={say('close')} />
		</Form>
	)
}
