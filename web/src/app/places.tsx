import { Link } from '@tanstack/react-router'
import { Globe, ScrollText, type LucideIcon } from 'lucide-react'
import { useWords } from '../i18n/words'

type Props = { to: '/breaches' | '/transfers' | '/audit'; Icon: LucideIcon; word: 'place.breaches' | 'place.transfers' | 'place.audit' }

function Place({ to, Icon, word }: Props) {
	const { t } = useWords()
	return (
		<Link to={to} className="place" activeProps={{ 'aria-current': 'page' }}>
			<Icon aria-hidden="true" />
			{t(word)}
		</Link>
	)
}

/** The place of breaches of personal data. */
export function BreachesPlace() {
	return <Place to="/breaches" Icon={ScrollText} word="place.breaches" />
}

/** The place of what left the country. */
export function TransfersPlace() {
	return <Place to="/transfers" Icon={Globe} word="place.transfers" />
}

/** The place of the audit record. */
export function AuditPlace() {
	return <Place to="/audit" Icon={ScrollText} word="place.audit" />
}
