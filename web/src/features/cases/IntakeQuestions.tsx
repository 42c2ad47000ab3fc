import { codesOf, harms, thresholdAnswers, thresholdCodes } from '../../i18n/codes'
import { casePurposes, legalBases, useLawWords } from '../../i18n/lawWords'
import { toField } from '../../i18n/moments'
import { useIntakeWords } from '../../i18n/intakeWords'
import { localized } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { thresholdOrder, type Draft } from './draft'
import type { Vocabulary } from './IntakePage'

export type Props = {
	draft: Draft
	change: (part: Partial<Draft>) => void
	vocabulary: Vocabulary
	errorOf: (field: string) => string | undefined
}

const hour = 3_600_000

export function WhatQuestions({ draft, change, vocabulary, errorOf }: Props) {
	const { t, language } = useIntakeWords()
	return (
		<section className="sheet stack" aria-labelledby="intake-what">
			<h2 id="intake-what">{t('intake.section.what')}</h2>
			<SelectField
				name="violationType"
				label={t('intake.what')}
				empty={t('intake.choose')}
				value={draft.violationType}
				error={errorOf('violationType')}
				onChange={(event) => change({ violationType: event.target.value })}
			>
				{vocabulary.violationTypes?.map((type) => (
					<option key={type.code} value={type.code}>
						{localized(type.name, language)}
					</option>
				))}
			</SelectField>
			<SelectField
				name="county"
				label={t('intake.where')}
				empty={t('intake.choose')}
				value={draft.county}
				error={errorOf('county')}
				onChange={(event) => change({ county: event.target.value })}
			>
				{vocabulary.counties?.map((county) => (
					<option key={county.code} value={county.code}>
						{county.name}
					</option>
				))}
			</SelectField>
			<WhenQuestions draft={draft} change={change} errorOf={errorOf} />
			<OneOf
				name="harmWithin"
				label={t('intake.harm')}
				error={errorOf('harmWithin')}
				value={draft.harmWithin}
				onChoose={(harmWithin) => change({ harmWithin })}
				options={codesOf(harms).map((code) => ({ value: code, label: t(harms[code].label), follows: t(harms[code].follows) }))}
				flow
			/>
		</section>
	)
}

function WhenQuestions({ draft, change, errorOf }: Omit<Props, 'vocabulary'>) {
	const { t } = useIntakeWords()
	return (
		<div className="stack stack-tight">
			<div className="when">
				<TextField
					name="occurredEarliest"
					type="datetime-local"
					label={t('intake.earliest')}
					hint={t('intake.earliest.hint')}
					value={draft.earliest}
					error={errorOf('occurredEarliest')}
					onChange={(event) => change({ earliest: event.target.value })}
				/>
				<TextField
					name="occurredLatest"
					type="datetime-local"
					label={t('intake.latest')}
					hint={t('intake.latest.hint')}
					value={draft.latest}
					error={errorOf('occurredLatest')}
					onChange={(event) => change({ latest: event.target.value })}
				/>
			</div>
			<div className="row" role="group" aria-label={t('intake.quick')}>
				{([1, 6, 24] as const).map((hours) => (
					<Button key={hours} onClick={() => change({ earliest: toField(Date.now() - hours * hour) })}>
						{t('intake.ago', { hours })}
					</Button>
				))}
			</div>
		</div>
	)
}

export function HelpQuestions({ draft, change, vocabulary, errorOf }: Omit<Props, 'vocabulary'> & { vocabulary: Pick<Vocabulary, 'serviceTypes'> }) {
	const { t, language } = useIntakeWords()
	return (
		<section className="sheet stack">
			<SomeOf
				name="needs"
				label={t('intake.needs')}
				hint={t('intake.needs.hint')}
				error={errorOf('needs')}
				values={draft.needs}
				onChange={(needs) => change({ needs })}
				options={(vocabulary.serviceTypes ?? []).map((type) => ({ value: type.code, label: localized(type.name, language) }))}
				flow
			/>
		</section>
	)
}

export function ThresholdQuestions({ draft, change, errorOf }: Omit<Props, 'vocabulary'>) {
	const { t } = useIntakeWords()
	return (
		<section className="sheet stack stack-wide" aria-labelledby="intake-thresholds">
			<h2 id="intake-thresholds">{t('intake.thresholds')}</h2>
			{thresholdOrder.map((code, index) => {
				const said = draft.thresholds[code]
				const answer = (part: Partial<typeof said>) => change({ thresholds: { ...draft.thresholds, [code]: { ...said, ...part } } })
				return (
					<div key={code} className="stack stack-tight">
						<OneOf
							name={`thresholds.${index}.answer`}
							label={t(thresholdCodes[code].question)}
							error={errorOf(`thresholds.${index}.answer`)}
							value={said.answer}
							onChoose={(chosen) => answer({ answer: chosen })}
							options={codesOf(thresholdAnswers).map((value) => ({ value, label: t(thresholdAnswers[value]) }))}
							flow
						/>
						<TextField
							name={`thresholds.${index}.reason`}
							label={t('intake.reason', { threshold: t(thresholdCodes[code].short) })}
							hint={t('intake.reason.hint')}
							maxLength={500}
							value={said.reason}
							error={errorOf(`thresholds.${index}.reason`)}
							onChange={(event) => answer({ reason: event.target.value })}
						/>
					</div>
				)
			})}
		</section>
	)
}

/** Why the law lets it be recorded: nobody presumes it, so nothing is chosen beforehand. */
export function LawQuestions({ draft, change, errorOf }: Omit<Props, 'vocabulary'>) {
	const { say } = useLawWords()
	return (
		<section className="sheet stack" aria-labelledby="intake-law">
			<h2 id="intake-law">{say('law.section')}</h2>
			<OneOf
				name="basis"
				label={say('law.basis')}
				hint={say('law.basis.hint')}
				error={errorOf('basis')}
				value={draft.basis}
				onChoose={(basis) => change({ basis })}
				options={codesOf(legalBases).map((value) => ({ value, label: say(legalBases[value]) }))}
			/>
			<SomeOf
				name="purposes"
				label={say('law.purposes')}
				error={errorOf('purposes')}
				values={draft.purposes}
				onChange={(purposes) => change({ purposes })}
				options={codesOf(casePurposes).map((value) => ({ value, label: say(casePurposes[value]) }))}
				flow
			/>
		</section>
	)
}
