import { useState } from 'react'
import { graphql } from '../../gql'
import type { VocabularyQuery as VocabularyAnswer } from '../../gql/graphql'
import { thresholdCodes } from '../../i18n/codes'
import { isLawWord, useLawWords, type LawWord } from '../../i18n/lawWords'
import { useIntakeWords, type TranslateIntake } from '../../i18n/intakeWords'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { emptyDraft, gapsOf, inputOf, keepDraft, keptDraft, thresholdOrder, type Draft, type Gap } from './draft'
import { HelpQuestions, LawQuestions, ThresholdQuestions, WhatQuestions } from './IntakeQuestions'
import { DangerQuestions, PersonQuestions } from './OpenQuestions'
import { SourceQuestions } from './SourceQuestions'
import { Verdict } from './Verdict'
import './IntakePage.css'

const VocabularyQuery = graphql(`
	query Vocabulary {
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
		languages {
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

const OpenCase = graphql(`
	mutation OpenCase($input: OpenCaseInput!) {
		openCase(input: $input) {
			caseFile {
				id
				reference
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export type Vocabulary = VocabularyAnswer

/** Taking down a case: the minimum first, sentences with consequences, no name asked. */
export function IntakePage({ onOpened }: { onOpened: (caseFile: { id: string; reference: string }) => void }) {
	const { t } = useIntakeWords()
	const { say } = useLawWords()
	const vocabulary = useLiveQuery({ query: VocabularyQuery, requestPolicy: 'cache-first' })
	return (
		<>
			<header className="stack stack-tight">
				<h1>{t('intake')}</h1>
				<p className="quiet">{say('intake.lead')}</p>
			</header>
			<Answer of={vocabulary} rows={6}>
				{(words) => <IntakeForm vocabulary={words} onOpened={onOpened} />}
			</Answer>
		</>
	)
}

function IntakeForm({ vocabulary, onOpened }: { vocabulary: Vocabulary; onOpened: (caseFile: { id: string; reference: string }) => void }) {
	const { t } = useIntakeWords()
	const { say } = useLawWords()
	const [draft, setDraft] = useState(keptDraft)
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(OpenCase)
	const change = (part: Partial<Draft>) => {
		const next = { ...draft, ...part }
		keepDraft(next)
		setDraft(next)
	}
	const open = async () => {
		const found = gapsOf(draft, Date.now()).map((gap) => ({ field: gap, message: gapMessage(gap, t, say) }))
		setProblems(found)
		const input = inputOf(draft)
		if (found.length > 0 || !input) return
		const payload = (await act(input))?.openCase
		if (payload?.caseFile) {
			keepDraft(emptyDraft())
			onOpened(payload.caseFile)
		} else if (payload) {
			setProblems(problemsOf(payload.userErrors, t, (field) => labelOf(field, t, say)))
		}
	}
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	const parts = { draft, change, vocabulary, errorOf }
	return (
		<form
			className="intake"
			noValidate
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				void open()
			}}
		>
			<div className="stack stack-wide">
				<ErrorSummary title={t('intake.problems')} problems={problems} />
				<WhatQuestions {...parts} />
				<HelpQuestions {...parts} />
				<ThresholdQuestions {...parts} />
				<LawQuestions {...parts} />
				<SourceQuestions draft={draft} change={change} />
				<PersonQuestions {...parts} />
				<DangerQuestions {...parts} />
				{state === 'unsent' && (
					<Banner tone="over" live title={t('act.unsent')}>
						{t('act.unsent.safe')}
					</Banner>
				)}
				<div className="row">
					<Button look="primary" type="submit" busy={state === 'busy'}>
						{t('intake.open')}
					</Button>
					<span className="quiet small">{say('intake.memory')}</span>
				</div>
			</div>
			<Verdict draft={draft} vocabulary={vocabulary} />
		</form>
	)
}

function gapMessage(gap: Gap, t: TranslateIntake, say: (word: LawWord) => string): string {
	const whole = `gap.${gap}`
	if (isLawWord(whole)) return say(whole)
	const code = thresholdOrder[Number(gap.split('.')[1])]
	const threshold = code ? t(thresholdCodes[code].short) : ''
	return `${threshold}: ${say(gap.endsWith('answer') ? 'gap.threshold.answer' : 'gap.threshold.reason')}`
}

function labelOf(field: string, t: TranslateIntake, say: (word: LawWord) => string): string | undefined {
	const labels: Record<string, string> = {
		violationType: t('intake.what'),
		county: t('intake.where'),
		occurredEarliest: t('intake.earliest'),
		occurredLatest: t('intake.latest'),
		harmWithin: t('intake.harm'),
		needs: t('intake.needs'),
		languages: t('intake.languages'),
		age: t('intake.age'),
		perpetrators: t('intake.perpetrators'),
		maxTravelKm: t('intake.travel'),
		thresholds: t('intake.thresholds'),
		basis: say('law.basis'),
		purposes: say('law.purposes'),
	}
	return labels[field]
}
