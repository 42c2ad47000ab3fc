import { Link } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { useMemberWords } from '../../i18n/memberWords'

/** The place of those who keep the people of a partner. */
export function MembersPlace() {
	const { say } = useMemberWords()
	return (
		<Link to="/members" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Users aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
