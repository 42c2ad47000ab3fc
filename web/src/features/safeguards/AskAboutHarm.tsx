import { graphql, readFragment } from '../../gql'
import type { SafeguardedAct } from '../../gql/graphql'
import { useSafeguardWords } from '../../i18n/safeguardWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { HarmForm, SafeguardPartsSafeguard } from './HarmForm'

const HarmQuery = graphql(`
	query Harm($id: ID!) {
		caseFile(id: $id) {
			id
			safeguards {
				...SafeguardParts
			}
		}
	}
`)

type Props = { caseFile: string; act: SafeguardedAct; onClear: () => void }

/** Where an act was refused: the questions that still stand in its way, asked in its place. */
export function AskAboutHarm({ caseFile, act, onClear }: Props) {
	const { say } = useSafeguardWords()
	const { data } = useLiveQuery({ query: HarmQuery, variables: { id: caseFile }, requestPolicy: 'cache-and-network' })
	const asked = data?.caseFile?.safeguards.filter((one) => {
		const { question, standing } = readFragment(SafeguardPartsSafeguard, one)
		return question.act === act && standing?.clear !== true
	})
	if (!asked || asked.length === 0) return null
	return (
		<section className="sheet stack" aria-label={say(`act.${act}`)}>
			<h3>{say(`act.${act}`)}</h3>
			<p className="quiet small">{say('harm.lead')}</p>
			<HarmForm key={asked.map((one) => readFragment(SafeguardPartsSafeguard, one).question.code).join()} caseFile={caseFile} asked={asked} onDone={(clear) => clear && onClear()} />
		</section>
	)
}
