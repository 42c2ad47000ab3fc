import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { graphql } from '../../gql'
import type { FindCoalitionQuery } from '../../gql/graphql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { localized, useWords } from '../../i18n/words'
import type { Problem } from '../../ui/ErrorSummary'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { SomeOf } from '../../ui/Options'
import { CoalitionSets } from './CoalitionSets'
import { campaignProblems } from './useCampaignAct'

const CoalitionWords = graphql(`
	query CoalitionWords {
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

const FindCoalition = graphql(`
	query FindCoalition($question: CampaignCoalitionInput!) {
		campaignCoalition(question: $question) {
			answer {
				coalitions {
					members {
						organization
						name
						covers {
							kind
							code
						}
						alone {
							kind
							code
						}
					}
					exposure
					ties
				}
				uncovered {
					kind
					code
				}
				leftOut {
					organization
					name
					institution
					kind
					reaches
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export type Found = NonNullable<NonNullable<FindCoalitionQuery['campaignCoalition']>['answer']>
export type Aspect = Found['uncovered'][number]

/** Who should join: the fewest that cover what is wanted, each with the reason. */
export function CoalitionForm() {
	const { say, language } = useCampaignWords()
	const { t } = useWords()
	const client = useClient()
	const [{ data }] = useQuery({ query: CoalitionWords, requestPolicy: 'cache-first' })
	const [counties, setCounties] = useState<string[]>([])
	const [skills, setSkills] = useState<string[]>([])
	const [institutions, setInstitutions] = useState<string[]>([])
	const [found, setFound] = useState<Found>()
	const [problems, setProblems] = useState<Problem[]>([])
	const [state, setState] = useState<'idle' | 'busy' | 'unsent'>('idle')
	const countyOptions = data?.counties?.map(({ code, name }) => ({ value: String(code), label: name })) ?? []
	const skillOptions = data?.serviceTypes?.map(({ code, name }) => ({ value: code, label: localized(name, language) })) ?? []
	const institutionOptions = data?.institutions?.map(({ code, name }) => ({ value: code, label: localized(name, language) })) ?? []
	const institutionOf = (code: string) => institutionOptions.find(({ value }) => value === code)?.label ?? code
	const nameOf = ({ kind, code }: Aspect) => (kind === 'COUNTY' ? countyOptions : skillOptions).find(({ value }) => value === code)?.label ?? code
	const find = async () => {
		setState('busy')
		const answer = await client.query(FindCoalition, { question: { counties: counties.map(Number), skills, institutions } }, { requestPolicy: 'network-only' }).toPromise()
		const payload = answer.data?.campaignCoalition
		setState(payload ? 'idle' : 'unsent')
		setFound(payload?.answer ?? undefined)
		setProblems(payload ? campaignProblems(payload.userErrors, t, say) : [])
	}
	return (
		<div className="stack">
			<p>{say('coalition.why')}</p>
			<Form title={say('problem')} prefix="coalition" problems={problems} onSend={() => void find()}>
				<SomeOf name="coalition-counties" label={say('coalition.counties')} error={messages(problems)('counties')} values={counties} onChange={setCounties} options={countyOptions} flow />
				<SomeOf name="coalition-skills" label={say('coalition.skills')} error={messages(problems)('skills')} values={skills} onChange={setSkills} options={skillOptions} flow />
				<SomeOf name="coalition-institutions" label={say('coalition.speaks')} error={messages(problems)('institutions')} values={institutions} onChange={setInstitutions} options={institutionOptions} flow />
				<FormEnd state={state} save={say('coalition.find')} />
			</Form>
			<div role="status">{found && <CoalitionSets found={found} nameOf={nameOf} institutionOf={institutionOf} />}</div>
		</div>
	)
}
