import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RouteCardFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { reasonKey } from './differences'
import { reasonText, sourceText, strongest } from './reasons'
import './RouteCard.css'

export const ReasonPartsReason = graphql(`
	fragment ReasonParts on Reason {
		code
		weighs
		facts {
			name
			value
		}
		source {
			kind
			at
			until
			count
		}
	}
`)

const most = 3

/** At most three reasons for and three against, worded from the engine's codes and figures, each with where it comes from. */
export function ReasonList({ route, hidden }: { route: RouteCardFragment; hidden: ReadonlySet<string> }) {
	const { t, language } = useRoutingWords()
	const names = new Map(route.told.map(({ id, name }) => [id, name]))
	const said = useSaid(route)
	const pick = (weighs: 'FOR' | 'AGAINST') =>
		strongest(said.filter((reason) => !hidden.has(reasonKey(reason))), weighs, most).map((reason) => ({
			text: reasonText(reason, t, language, names),
			about: [reason.about, sourceText(reason.source, t, language)].filter(Boolean).join(' · '),
		}))
	const speaksFor = pick('FOR')
	const speaksAgainst = pick('AGAINST')
	if (speaksFor.length + speaksAgainst.length === 0) return null
	return (
		<ul className="reasons" aria-label={t('route.reasons')}>
			{speaksFor.map((reason) => (
				<ReasonLine key={reason.text} {...reason} look="for" icon={<Plus aria-hidden="true" />} side={t('route.for')} />
			))}
			{speaksAgainst.map((reason) => (
				<ReasonLine key={reason.text} {...reason} look="against" icon={<Minus aria-hidden="true" />} side={t('route.against')} />
			))}
		</ul>
	)
}

type LineProps = { text: string; about: string; look: 'for' | 'against'; icon: ReactNode; side: string }

function ReasonLine({ text, about, look, icon, side }: LineProps) {
	return (
		<li className={`reason reason-${look}`}>
			{icon}
			<span>
				<span className="hidden-visually">{side} </span>
				{text}
				{about && <span className="quiet small"> · {about}</span>}
			</span>
		</li>
	)
}

/** The reasons of the whole route and of its steps; one that holds for some needs only says for which. */
function useSaid(route: RouteCardFragment) {
	const { language } = useRoutingWords()
	const read = (reasons: readonly FragmentType<typeof ReasonPartsReason>[]) => reasons.map((reason) => readFragment(ReasonPartsReason, reason))
	const everywhere = (code: string) => route.steps.every((step) => read(step.reasons).some((reason) => reason.code === code))
	const ofSteps = route.steps.flatMap((step) =>
		read(step.reasons).map((reason) => ({
			...reason,
			about: everywhere(reason.code) ? undefined : localized(step.need.serviceType.name, language),
		})),
	)
	return [...ofSteps, ...read(route.reasons).map((reason) => ({ ...reason, about: undefined }))]
}
