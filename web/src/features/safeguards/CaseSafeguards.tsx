import { graphql, readFragment } from '../../gql'
import type { SafeguardedAct, SafeguardPartsFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useSafeguardWords } from '../../i18n/safeguardWords'
import { localized } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { HarmForm, SafeguardPartsSafeguard } from './HarmForm'

const CaseSafeguardsQuery = graphql(`
	query CaseSafeguards($id: ID!) {
		caseFile(id: $id) {
			id
			status
			safeguards {
				...SafeguardParts
			}
		}
	}
`)

const acts: readonly SafeguardedAct[] = ['SEND_REFERRAL', 'PUBLIC_ALERT']

/** Where it stands with the questions before an act that could do harm: what stops it, who said so, and the form to answer anew. */
export function CaseSafeguards({ caseFile }: { caseFile: string }) {
	const { say, language } = useSafeguardWords()
	const now = useNow()
	const { data, again } = useLiveQuery({ query: CaseSafeguardsQuery, variables: { id: caseFile } })
	const shown = data?.caseFile
	if (!shown) return null
	return (
		<section className="sheet stack" aria-labelledby="harm">
			<h2 id="harm">{say('harm')}</h2>
			<p className="quiet small">{say('harm.lead')}</p>
			{acts.map((act) => {
				const asked = shown.safeguards.filter((one) => readFragment(SafeguardPartsSafeguard, one).question.act === act)
				const read = asked.map((one) => readFragment(SafeguardPartsSafeguard, one))
				const until = read.map(({ standing }) => (standing?.clear ? standing.until : '')).toSorted()[0]
				const stopped = read.some(({ standing }) => standing?.clear === false)
				return (
					<div key={act} className="stack stack-tight">
						<p className="row">
							<strong>{say(`act.${act}`)}</strong>
							<Tag tone={stopped ? 'over' : until ? 'ok' : 'plain'}>
								{stopped ? say('stopped') : until ? say('clear', { time: dayAndTime(until, language, now) }) : say('open')}
							</Tag>
						</p>
						<Reasons read={read} />
						{shown.status === 'OPEN' && (
							<Disclosure label={say(until || stopped ? 'again' : 'save')}>
								<HarmForm key={read.map(({ answers }) => answers.length).join()} caseFile={caseFile} asked={asked} onDone={again} />
							</Disclosure>
						)}
						<Answers read={read} />
					</div>
				)
			})}
		</section>
	)
}

type Read = { read: readonly SafeguardPartsFragment[] }

/** What stands against the act now. */
function Reasons({ read }: Read) {
	const { language } = useSafeguardWords()
	const against = read.filter(({ standing }) => standing?.clear === false)
	return against.length === 0 ? null : (
		<ul>
			{against.map(({ question, answers }) => (
				<li key={question.code}>
					{localized(question.name, language)} {answers[0]?.words}
				</li>
			))}
		</ul>
	)
}

function Answers({ read }: Read) {
	const { say, language } = useSafeguardWords()
	const now = useNow()
	const answered = read.filter(({ answers }) => answers.length > 0)
	if (answered.length === 0) return null
	return (
		<Disclosure label={say('answers')}>
			<ul className="stack stack-tight">
				{answered.map(({ question, answers }) => (
					<li key={question.code}>
						<p>{localized(question.name, language)}</p>
						<ul className="quiet small">
							{answers.map(({ id, clear, words, answeredBy, mine, answeredAt }) => {
								const facts = { answer: [say(clear ? 'yes' : 'no'), words].filter(Boolean).join(': '), mark: markOf(answeredBy), time: dayAndTime(answeredAt, language, now) }
								return <li key={id}>{say(mine ? 'by.you' : 'by.colleague', facts)}</li>
							})}
						</ul>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}
