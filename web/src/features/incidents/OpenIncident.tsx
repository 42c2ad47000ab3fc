import { useState } from 'react'
import { graphql } from '../../gql'
import type { IncidentVocabularyQuery as Words } from '../../gql/graphql'
import { thresholdCodes } from '../../i18n/codes'
import { useIncidentWords } from '../../i18n/incidentWords'
import { isLawWord, useLawWords } from '../../i18n/lawWords'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useNow } from '../../ui/useNow'
import { emptyDraft, gapsOf, inputOf, thresholdOrder, type Draft } from '../cases/draft'
import { HelpQuestions, LawQuestions, ThresholdQuestions } from '../cases/IntakeQuestions'
import { SourceQuestions } from '../cases/SourceQuestions'
import { EventQuestions, WhoseQuestions, type Event } from './EventQuestions'
import { stationsOf } from './stations'

const VocabularyQuery = graphql(`
	query IncidentVocabulary {
		counties {
			code
			name
		}
		serviceTypes {
			code
			name {
				en
				sw
			}
			sensitive
		}
		violationTypes {
			code
			name {
				en
				sw
			}
		}
		institutions {
			code
			name {
				en
				sw
			}
		}
	}
`)

const OpenGroupIncident = graphql(`
	mutation OpenGroupIncident($input: OpenGroupIncidentInput!) {
		openGroupIncident(input: $input) {
			incident {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { onOpened: (incident: string) => void; onCancel: () => void }

/** What is so for everybody of an event, asked once. */
export function OpenIncident(props: Props) {
	const vocabulary = useLiveQuery({ query: VocabularyQuery, requestPolicy: 'cache-first' })
	return (
		<Answer of={vocabulary} rows={6}>
			{(words) => <OpenForm words={words} {...props} />}
		</Answer>
	)
}

function OpenForm({ words, onOpened, onCancel }: Props & { words: Words }) {
	const { t } = useWords()
	const { say } = useIncidentWords()
	const { say: law } = useLawWords()
	const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft(), violationType: 'arbitrary-arrest' }))
	const [event, setEvent] = useState<Event>({ label: '', stations: '' })
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(OpenGroupIncident)
	const now = useNow()
	const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))

	const open = async () => {
		const { stations, faults } = stationsOf(event.stations, words.counties ?? [])
		// A case has one county, an incident its stations: the first stands for it while the rest is checked.
		const whole = { ...draft, county: String(stations[0]?.county ?? 1) }
		const gaps: Problem[] = [
			...(event.label.trim().length < 3 ? [{ field: 'label', message: say('open.label.gap') }] : []),
			...faults.map(({ line, rule, county }) => ({ field: 'stations', message: say(`open.stations.${rule}`, { line, county }) })),
			...(stations.length === 0 && faults.length === 0 ? [{ field: 'stations', message: say('open.stations.empty') }] : []),
			...gapsOf(whole, now).map((gap) => ({ field: gap, message: gapMessage(gap) })),
		]
		setProblems(gaps)
		const input = inputOf(whole)
		if (gaps.length > 0 || !input) return
		const { violationType, harmWithin, needs, perpetrators, basis, purposes, thresholds } = input
		const payload = (
			await act({
				label: event.label.trim(),
				violationType,
				arrestedEarliest: input.occurredEarliest,
				arrestedLatest: input.occurredLatest ?? null,
				harmWithin,
				perpetrators: perpetrators ?? [],
				stations,
				needs,
				thresholds,
				basis,
				purposes: purposes ?? [],
				...(draft.channel && { channel: draft.channel }),
				...(draft.reliability && { reliability: draft.reliability }),
			})
		)?.openGroupIncident
		if (payload?.incident) {
			announce(say('open.opened'))
			onOpened(payload.incident.id)
		} else if (payload) {
			setProblems(problemsOf(payload.userErrors, t, (field) => (field === 'stations' ? say('open.stations') : undefined)))
		}
	}

	const gapMessage = (gap: string) => {
		const whole = `gap.${gap}`
		if (isLawWord(whole)) return law(whole)
		const code = thresholdOrder[Number(gap.split('.')[1])]
		return `${code ? t(thresholdCodes[code].short) : ''}: ${law(gap.endsWith('answer') ? 'gap.threshold.answer' : 'gap.threshold.reason')}`
	}
	const errorOf = messages(problems)
	const parts = { draft, change, words, errorOf }
	return (
		<Form title={say('open.problems')} problems={problems} onSend={() => void open()}>
			<EventQuestions {...parts} event={event} onEvent={(part) => setEvent((before) => ({ ...before, ...part }))} />
			<HelpQuestions {...parts} vocabulary={words} />
			<ThresholdQuestions {...parts} />
			<LawQuestions {...parts} />
			<SourceQuestions draft={draft} change={change} />
			<WhoseQuestions {...parts} />
			<FormEnd state={state} save={say('open.save')} unsent={t('act.unsent.safe')} onCancel={onCancel} />
		</Form>
	)
}
