import { useNavigate } from '@tanstack/react-router'
import { IncidentsPage } from '../../features/incidents/IncidentsPage'

export function IncidentsRoute() {
	const navigate = useNavigate()
	return <IncidentsPage onOpened={(incident) => void navigate({ to: '/incidents/$incident', params: { incident } })} />
}
