import { createContext, use } from 'react'
import type { Session } from './session'

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
	const session = use(SessionContext)
	if (!session) throw new Error('useSession needs a signed-in person above it.')
	return session
}
