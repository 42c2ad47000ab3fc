import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { SuggestionsFragment } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'

export const SuggestionsReferral = graphql(`
	fragment Suggestions on Referral {
		id
		suggestions {
			id
			reason
			status
			serviceType {
				code
				name {
					en
					sw
				}
			}
			organization {
				id
				name
			}
		}
	}
`)

const TakeUpSuggestion = graphql(`
	mutation TakeUpSuggestion($input: TakeUpSuggestionInput!) {
		takeUpSuggestion(input: $input) {
			referral {
				id
				...Suggestions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const TurnDownSuggestion = graphql(`
	mutation TurnDownSuggestion($input: TurnDownSuggestionInput!) {
		turnDownSuggestion(input: $input) {
			referral {
				id
				...Suggestions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Suggested = NonNullable<SuggestionsFragment['suggestions']>[number]

/** What a receiver suggested beside its own help; `deciding` for the people who hold the case. */
export function Suggestions({ referral, deciding = false }: { referral: FragmentType<typeof SuggestionsReferral>; deciding?: boolean }) {
	const { say } = useCourseWords()
	const { id, suggestions } = readFragment(SuggestionsReferral, referral)
	if (!suggestions || suggestions.length === 0) return null
	return (
		<section className="stack stack-tight" aria-labelledby={`suggestions-${id}`}>
			<h3 id={`suggestions-${id}`}>{say('suggestions')}</h3>
			<ul className="stack stack-tight">
				{suggestions.map((suggestion) => (
					<Suggestion key={suggestion.id} suggestion={suggestion} deciding={deciding} />
				))}
			</ul>
		</section>
	)
}

function Suggestion({ suggestion, deciding }: { suggestion: Suggested; deciding: boolean }) {
	const { language } = useWords()
	const { say } = useCourseWords()
	const kind = localized(suggestion.serviceType.name, language)
	return (
		<li className="stack stack-tight">
			<p className="row row-apart">
				<span>{say('suggestion.by', { kind, reason: say(`suggestionReason.${suggestion.reason}`) })}</span>
				<Tag tone={suggestion.status === 'WAITING' ? 'soon' : 'plain'}>{say(`suggestion.${suggestion.status}`)}</Tag>
			</p>
			{suggestion.organization && <p className="quiet small">{say('suggestion.who', { organization: suggestion.organization.name })}</p>}
			{deciding && suggestion.status === 'TAKEN_UP' && <p className="quiet small">{say('suggestion.taken')}</p>}
			{deciding && suggestion.status === 'WAITING' && <Decide suggestion={suggestion.id} kind={kind} />}
		</li>
	)
}

function Decide({ suggestion, kind }: { suggestion: string; kind: string }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const take = useAct(TakeUpSuggestion)
	const leave = useAct(TurnDownSuggestion)
	const [problems, setProblems] = useState<Problem[]>([])
	const busy = take.state === 'busy' || leave.state === 'busy'
	const decide = async (up: boolean) => {
		const payload = up ? (await take.act({ suggestion }))?.takeUpSuggestion : (await leave.act({ suggestion }))?.turnDownSuggestion
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0) announce(say(up ? 'suggestion.taken' : 'suggestion.left'))
	}
	return (
		<>
			<ErrorSummary title={say('problems')} problems={problems} />
			{(take.state === 'unsent' || leave.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button busy={busy} aria-label={say('suggestion.take.named', { kind })} onClick={() => void decide(true)}>
					{say('suggestion.take')}
				</Button>
				<Button look="quiet" busy={busy} aria-label={say('suggestion.leave.named', { kind })} onClick={() => void decide(false)}>
					{say('suggestion.leave')}
				</Button>
			</div>
		</>
	)
}
