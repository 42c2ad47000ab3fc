import { useEffect, useState } from 'react'
import { useNoticeWords } from '../../i18n/noticeWords'
import { endpointHere } from './thisBrowser'

type Address = { system: string; address: string }

/** What an address is called: of a browser nobody wants to read the address. */
export function useNameOf({ system, address }: Address): string {
	const { say } = useNoticeWords()
	const [here, setHere] = useState<string>()
	useEffect(() => {
		if (system === 'PUSH') void endpointHere().then(setHere)
	}, [system, address])
	if (system !== 'PUSH') return address
	return here === address ? say('push.here') : say('push.elsewhere', { service: new URL(address).host })
}
