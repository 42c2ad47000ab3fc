/** What stands beside the inbox and is not needed for an answer: one part, loaded after it. */
export { AreYouThere } from '../../features/directory/AreYouThere'
export { OwnPlaces } from '../../features/directory/OwnPlaces'
export { OpenRequestOffers } from '../../features/openrequests/OpenRequestOffers'
