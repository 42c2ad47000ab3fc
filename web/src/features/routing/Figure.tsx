import { useRoutingWords } from '../../i18n/routingWords'
import './RouteCard.css'

/** A figure of a route. When it changed since the last plan, the old one is said beside it. */
export function Figure({ now, before }: { now: string; before: string | undefined }) {
	const { t } = useRoutingWords()
	if (before === undefined || before === now) return <span>{now}</span>
	return (
		<>
			<mark className="figure-changed">{now}</mark> <span className="quiet small">{t('route.was', { before })}</span>
		</>
	)
}
