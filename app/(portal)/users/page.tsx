export { default, generateMetadata } from '../customers/[id]/users/page'
