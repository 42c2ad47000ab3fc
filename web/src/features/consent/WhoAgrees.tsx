import type { AgeBand, AssentReason, ConsentForm, GuardianRelation, GuardianTie, IncapacityReason } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { assentReasons, consentForms, incapacities, relations, ties, useConsentWords, type ConsentWord } from '../../i18n/consentWords'
import type { Problem } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/Field'
import { OneOf } from '../../ui/Options'

export type Agreeing = {
	form?: ConsentForm
	relation?: GuardianRelation
	tie?: GuardianTie
	assentReason?: AssentReason
	incapacity?: IncapacityReason
}

export function isUnderAge(age: AgeBand | null | undefined): boolean {
	return age === 'CHILD' || age === 'ADOLESCENT'
}

/** The part of a consent that says who agreed, as the portal takes it: nothing that does not belong to the form chosen. */
export function whoAgreed({ form, relation, tie, assentReason, incapacity }: Agreeing, age: AgeBand | null | undefined) {
	if (form === 'GUARDIAN')
		return { ...(relation && tie && { guardian: { relation, tie } }), ...(incapacity && !isUnderAge(age) && { incapacity }) }
	return isUnderAge(age) && assentReason ? { assentReason } : {}
}

type Props = { age: AgeBand | null | undefined; agreeing: Agreeing; onAgreeing: (agreeing: Agreeing) => void; problems: Problem[] }

/** Who agreed: the person, a guardian, or a child whom no guardian can speak for. */
export function WhoAgrees({ age, agreeing, onAgreeing, problems }: Props) {
	const { t, say } = useConsentWords()
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	const guardian = agreeing.form === 'GUARDIAN'
	const choice = <Code extends string>(name: string, label: ConsentWord, codes: Record<Code, ConsentWord>, value: Code | undefined, choose: (code: Code) => void) => (
		<SelectField
			name={name}
			label={say(label)}
			empty={t('intake.choose')}
			value={value ?? ''}
			error={errorOf(name)}
			onChange={(event) => choose(event.target.value as Code)}
		>
			{codesOf(codes).map((code) => (
				<option key={code} value={code}>
					{say(codes[code])}
				</option>
			))}
		</SelectField>
	)
	return (
		<>
			{isUnderAge(age) && <p>{say('consent.child')}</p>}
			<OneOf
				name="form"
				label={say('consent.form')}
				error={errorOf('form')}
				value={agreeing.form}
				onChoose={(form) => onAgreeing({ ...agreeing, form })}
				options={codesOf(consentForms).map((code) => ({ value: code, label: say(consentForms[code]) }))}
				flow
			/>
			{guardian && choice('guardian', 'guardian.relation', relations, agreeing.relation, (relation) => onAgreeing({ ...agreeing, relation }))}
			{guardian && choice('tie', 'guardian.tie', ties, agreeing.tie, (tie) => onAgreeing({ ...agreeing, tie }))}
			{guardian &&
				!isUnderAge(age) &&
				choice('incapacity', 'incapacity', incapacities, agreeing.incapacity, (incapacity) => onAgreeing({ ...agreeing, incapacity }))}
			{agreeing.form &&
				!guardian &&
				isUnderAge(age) &&
				choice('assentReason', 'assent', assentReasons, agreeing.assentReason, (assentReason) => onAgreeing({ ...agreeing, assentReason }))}
		</>
	)
}
