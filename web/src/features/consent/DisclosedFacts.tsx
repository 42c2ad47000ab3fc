import { graphql, readFragment, type FragmentType } from '../../gql'
import type { DisclosedFactsFragment } from '../../gql/graphql'
import { ageBands, genders, safetyConcerns } from '../../i18n/codes'
import { dayAndTime } from '../../i18n/moments'
import { localized, useWords } from '../../i18n/words'
import { Facts, type FactRow } from '../../ui/Facts'
import { useNow } from '../../ui/useNow'

export const DisclosedFactsCase = graphql(`
	fragment DisclosedFacts on DisclosedCase {
		pseudonym
		urgency
		needs {
			serviceType {
				code
				name {
					en
					sw
				}
			}
			deadline
		}
		county {
			code
			name
		}
		violationType {
			code
			name {
				en
				sw
			}
		}
		ageBand
		languages {
			code
			name {
				en
				sw
			}
		}
		workerGender
		accessible
		safetyConcerns
		perpetrators {
			code
			name {
				en
				sw
			}
		}
		withheld
	}
`)

/** A case as its recipient sees it: drawn only from the portal's redacted answer, so nothing else can slip in. */
export function DisclosedFacts({ disclosed }: { disclosed: FragmentType<typeof DisclosedFactsCase> }) {
	const { t } = useWords()
	const rows = useRows(readFragment(DisclosedFactsCase, disclosed))
	return <Facts label={t('disclosed')} rows={rows} />
}

function useRows(disclosed: DisclosedFactsFragment): FactRow[] {
	const { t, language } = useWords()
	const now = useNow()
	const named = (things: readonly { name: { en: string; sw: string } }[] | null | undefined) =>
		things?.map((thing) => localized(thing.name, language)).join(', ')
	const needs = disclosed.needs
		.map(({ serviceType, deadline }) => {
			const name = localized(serviceType.name, language)
			return deadline ? t('disclosed.need', { name, time: dayAndTime(deadline, language, now) }) : name
		})
		.join(' · ')
	const wishes = [
		disclosed.workerGender && t('disclosed.worker', { worker: t(genders[disclosed.workerGender]) }),
		disclosed.accessible && t('disclosed.accessible'),
	]
	return [
		[t('disclosed.needs'), needs],
		[t('disclosed.county'), disclosed.county?.name],
		[t('disclosed.violation'), disclosed.violationType && localized(disclosed.violationType.name, language)],
		[t('disclosed.age'), disclosed.ageBand && t(ageBands[disclosed.ageBand])],
		[t('disclosed.languages'), named(disclosed.languages)],
		[t('disclosed.wishes'), wishes.filter(Boolean).join(', ')],
		[t('disclosed.safety'), disclosed.safetyConcerns?.map((concern) => t(safetyConcerns[concern])).join(' · ')],
		[t('disclosed.perpetrators'), named(disclosed.perpetrators)],
	]
}
