import { codesOf, genders, safetyConcerns } from '../../i18n/codes'
import { useIntakeWords } from '../../i18n/intakeWords'
import { localized } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import type { Props } from './IntakeQuestions'

export function PersonQuestions({ draft, change, vocabulary, errorOf }: Props) {
	const { t, language } = useIntakeWords()
	return (
		<section className="sheet">
			<Disclosure label={t('intake.section.person')}>
				<div className="stack">
					<SomeOf
						name="languages"
						label={t('intake.languages')}
						error={errorOf('languages')}
						values={draft.languages}
						onChange={(languages) => change({ languages })}
						options={(vocabulary.languages ?? []).map((tongue) => ({ value: tongue.code, label: localized(tongue.name, language) }))}
						flow
					/>
					<div className="when">
						<TextField
							name="age"
							inputMode="numeric"
							label={t('intake.age')}
							hint={t('intake.age.hint')}
							value={draft.age}
							error={errorOf('age')}
							onChange={(event) => change({ age: event.target.value.replace(/\D/g, '') })}
						/>
						<TextField
							name="maxTravelKm"
							inputMode="numeric"
							label={t('intake.travel')}
							hint={t('intake.travel.hint')}
							value={draft.maxTravelKm}
							error={errorOf('maxTravelKm')}
							onChange={(event) => change({ maxTravelKm: event.target.value.replace(/\D/g, '') })}
						/>
					</div>
					<OneOf
						name="workerGender"
						label={t('intake.worker')}
						value={draft.workerGender ?? 'ANY'}
						onChoose={(chosen) => change({ workerGender: chosen === 'ANY' ? undefined : chosen })}
						options={[
							{ value: 'ANY' as const, label: t('intake.worker.any') },
							...codesOf(genders).map((code) => ({ value: code, label: t(genders[code]) })),
						]}
						flow
					/>
					<SomeOf
						name="accessible"
						label={t('intake.place')}
						values={draft.accessible ? ['yes'] : []}
						onChange={(values) => change({ accessible: values.length > 0 })}
						options={[{ value: 'yes', label: t('disclosed.accessible') }]}
					/>
				</div>
			</Disclosure>
		</section>
	)
}

export function DangerQuestions({ draft, change, vocabulary, errorOf }: Props) {
	const { t, language } = useIntakeWords()
	return (
		<section className="sheet">
			<Disclosure label={t('intake.section.danger')}>
				<div className="stack">
					<SomeOf
						name="safetyConcerns"
						label={t('intake.safety')}
						values={draft.safetyConcerns}
						onChange={(concerns) => change({ safetyConcerns: concerns })}
						options={codesOf(safetyConcerns).map((code) => ({ value: code, label: t(safetyConcerns[code]) }))}
						flow
					/>
					<SomeOf
						name="perpetrators"
						label={t('intake.perpetrators')}
						hint={t('intake.perpetrators.hint')}
						error={errorOf('perpetrators')}
						values={draft.perpetrators}
						onChange={(perpetrators) => change({ perpetrators })}
						options={(vocabulary.institutions ?? []).map((body) => ({ value: body.code, label: localized(body.name, language) }))}
						flow
					/>
				</div>
			</Disclosure>
		</section>
	)
}
