import type { IncidentVocabularyQuery as Words } from '../../gql/graphql'
import { codesOf, harms } from '../../i18n/codes'
import { useIncidentWords } from '../../i18n/incidentWords'
import { useIntakeWords } from '../../i18n/intakeWords'
import { localized } from '../../i18n/words'
import { Field, SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import type { Draft } from '../cases/draft'

/** What an event has and a case has not. */
export type Event = { label: string; stations: string }

type Props = {
	draft: Draft
	change: (part: Partial<Draft>) => void
	words: Words
	errorOf: (field: string) => string | undefined
}

/** What happened to all of them, when, and where they are held. */
export function EventQuestions({ draft, change, words, errorOf, event, onEvent }: Props & { event: Event; onEvent: (part: Partial<Event>) => void }) {
	const { t, language } = useIntakeWords()
	const { say } = useIncidentWords()
	return (
		<section className="sheet stack" aria-labelledby="incident-what">
			<h2 id="incident-what">{say('open.title')}</h2>
			<TextField
				name="label"
				label={say('open.label')}
				hint={say('open.label.hint')}
				error={errorOf('label')}
				maxLength={80}
				value={event.label}
				onChange={({ target }) => onEvent({ label: target.value })}
			/>
			<SelectField
				name="violationType"
				label={t('intake.what')}
				empty={t('intake.choose')}
				value={draft.violationType}
				error={errorOf('violationType')}
				onChange={({ target }) => change({ violationType: target.value })}
			>
				{words.violationTypes?.map((type) => (
					<option key={type.code} value={type.code}>
						{localized(type.name, language)}
					</option>
				))}
			</SelectField>
			<TextField
				name="occurredEarliest"
				type="datetime-local"
				label={t('intake.earliest')}
				hint={t('intake.earliest.hint')}
				value={draft.earliest}
				error={errorOf('occurredEarliest') ?? errorOf('arrestedEarliest')}
				onChange={({ target }) => change({ earliest: target.value })}
			/>
			<TextField
				name="occurredLatest"
				type="datetime-local"
				label={t('intake.latest')}
				hint={t('intake.latest.hint')}
				value={draft.latest}
				error={errorOf('occurredLatest') ?? errorOf('arrestedLatest')}
				onChange={({ target }) => change({ latest: target.value })}
			/>
			<Field name="stations" label={say('open.stations')} hint={say('open.stations.hint')} error={errorOf('stations')}>
				{(described) => (
					<textarea className="field-input" rows={4} spellCheck={false} value={event.stations} onChange={({ target }) => onEvent({ stations: target.value })} {...described} />
				)}
			</Field>
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

/** Whose people did it: whoever is tied to them is asked for nobody. */
export function WhoseQuestions({ draft, change, words }: Props) {
	const { t, language } = useIntakeWords()
	return (
		<section className="sheet">
			<SomeOf
				name="perpetrators"
				label={t('intake.perpetrators')}
				values={draft.perpetrators}
				onChange={(perpetrators) => change({ perpetrators })}
				options={(words.institutions ?? []).map((one) => ({ value: one.code, label: localized(one.name, language) }))}
				flow
			/>
		</section>
	)
}
